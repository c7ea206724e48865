import type { Layout } from '@waymark/contract/reports';
import { type Council, World } from '../../support/world';
import { png } from '../../support/png';

describe('the layout of documents', () => {
  let world: World;
  let council: Council;
  let address: string;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
    address = `/organisations/${council.id}/layout`;
  });
  afterAll(() => world.close());

  const layout = async () => (await council.administrator.get<Layout>(address)).ok();

  it('is plain until an administrator sets it', async () => {
    expect(await layout()).toMatchObject({ version: 0, headingColour: '#0d3b3e', logo: null, mayChange: true });
    const changed = await council.administrator.patch<Layout>(
      address,
      { headingColour: '#5B2A86', footerLine: 'Town Hall', leadText: 'Report of the Chief Executive' },
      0,
    );
    expect(changed.ok()).toMatchObject({ version: 1, headingColour: '#5b2a86', footerLine: 'Town Hall' });
    const viewer = (await council.viewer.get<Layout>(address)).ok();
    expect(viewer).toMatchObject({ footerLine: 'Town Hall', mayChange: false });
  });

  it.each([
    ['headingColour', '#ffdd00', 'contrast-too-low'],
    ['tableColour', '#777777', 'contrast-too-low'],
    ['tableColour', 'red', 'not-a-colour'],
  ])('refuses %s %s: %s', async (field, colour, code) => {
    const { version } = await layout();
    const { status, body } = await council.administrator.patch(address, { [field]: colour }, version);
    expect(status).toBe(422);
    expect(body).toMatchObject({ fields: [{ pointer: `/${field}`, code }] });
  });

  it('tells a stale editor so, and refuses who may not', async () => {
    const { version } = await layout();
    expect((await council.administrator.patch(address, { footerLine: 'x' }, version + 7)).status).toBe(412);
    expect((await council.planner.patch(address, { footerLine: 'x' }, version)).status).toBe(403);
    expect((await world.stranger.get(address)).status).toBe(404);
  });

  it('keeps a logo, told by what it holds, and gives it up', async () => {
    const put = async (bytes: Buffer) =>
      council.administrator.put<Layout>(
        `${address}/logo`,
        { image: bytes.toString('base64') },
        (await layout()).version,
      );
    const image = png(40, 20);
    expect((await put(image)).ok().logo).toBe(`data:image/png;base64,${image.toString('base64')}`);
    for (const wrong of [Buffer.from('<svg xmlns="x"/>'), Buffer.from('GIF89a'), png(5000, 1), Buffer.alloc(3)]) {
      const { status, body } = await put(wrong);
      expect(status).toBe(422);
      expect(body).toMatchObject({ fields: [{ pointer: '/image' }] });
    }
    expect((await put(Buffer.concat([image, Buffer.alloc(200_000)]))).body).toMatchObject({
      fields: [{ code: 'too-large' }],
    });
    const { version } = await layout();
    expect((await council.administrator.delete<Layout>(`${address}/logo`, version)).ok().logo).toBeNull();
  });
});
