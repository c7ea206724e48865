import type { PublishedContent } from '@waymark/contract/published-plan';
import type { Target } from '@waymark/contract/targets';
import { differing, differingKeys, publicPages } from '../../support/every-answer';
import { freshDatabase } from '../../support/database';
import { World } from '../../support/world';
import { type AnswersOf, everybodysAnswers, knownInside, someAnswers, type Who } from './all-answers';
import { type ChangedAnswers, everybodysChanges } from './all-changes';
import { areaOf, type AttackedCouncil } from './attacked-council';
import { agreedName, quarters, routes, sexes, spring, summer, unagreedName, winter, year } from './attacked-periods';
import { cellName, Evidence } from './disclosure-evidence';
import { figuresChangeBy, figuresLeaveBy, figuresOfMembersLeaveBy } from './leaving-figures';
import { openAttackedCouncil } from './open-attacked-council';
import { OtherCounts } from './other-counts';
import { sumsOf, workedOut } from './worked-out';

/** What is tried and told apart, and why nothing can be done about it. */
const toldApart: Readonly<Record<string, string>> = {
  'total 15':
    'Who keeps a consultation enters its groups and its total. From which total on the groups add up to it decides what is hidden beside a small one.',
};

describe('somebody who adds and subtracts all that is answered', () => {
  let world: World;
  let attacked: AttackedCouncil;
  let areaCode: string;
  /** What is found at the council and by the public, and what by the office above. */
  let inside: Evidence;
  let above: Evidence;
  let counts: OtherCounts;
  let one: AnswersOf;
  let oneChanged: ChangedAnswers;
  let twoChanged: ChangedAnswers;
  let oneOpen: AnswersOf<'anyone' | 'insider' | 'analyst'>;

  beforeAll(async () => {
    // A database of its own: changes are prepared, and mails looked for, in the whole of it.
    world = await World.open({
      ownerUrl: await freshDatabase('disclosure_attack'),
      configuration: { mail: { url: 'smtp://127.0.0.1:9', from: 'plans@council.example' } },
    });
    attacked = await openAttackedCouncil(world);
    areaCode = areaOf(attacked.council);
    [inside, above] = [await insiders(), await analysts()];
    counts = new OtherCounts(attacked, [...sumsOf(inside, areaCode), ...sumsOf(above, areaCode)]);
  });
  afterAll(() => world.close());

  /** What the public can get, and what members of the council that may not see small counts get beside it. */
  async function insiders(): Promise<Evidence> {
    const found = new Evidence();
    const { council, path, planId } = attacked;
    found.published((await world.anyone.page(`${path}.json`)).body as unknown as PublishedContent);
    for (const form of ['', '.csv']) await found.text(world.anyone, `${path}${form}`);
    await found.series(world.stranger, { code: 'E11', areaCode, keys: ['sex:female'] });
    await found.series(council.viewer, { code: 'E11', areaCode, keys: ['', ...sexes, ...routes] });
    await found.series(council.viewer, { code: 'S19', areaCode, keys: ['', ...sexes] });
    await found.series(council.viewer, { code: 'C11', areaCode, keys: [''] });
    for (const target of (await attacked.goals()).flatMap(({ indicators }) => indicators))
      found.target(target, areaCode, [...quarters, year]);
    const documents = ['plan.html', 'plan.csv', 'plan.json'].map((name) => `plans/${planId}/documents/${name}`);
    for (const address of ['home', `plans/${planId}/versions`, ...documents]) await found.text(council.viewer, address);
    return found;
  }

  /** What the office's analyst gets, the public page beside it. */
  async function analysts(): Promise<Evidence> {
    const found = new Evidence();
    const { office } = attacked;
    for (const period of [spring, summer])
      await found.comparison(office.analyst, office.id, { code: 'C11', ...period });
    await found.matrix(office.analyst, office.id, { code: 'C11', ...summer });
    return found;
  }

  it('is told what may be told, and works out no other count', () => {
    const { truth } = attacked;
    for (const evidence of [inside, above]) {
      expect(evidence.told.length).toBeGreaterThan(4);
      for (const { cells, equals } of evidence.told)
        expect(equals).toBe(cells.reduce((sum, cell) => sum + (truth.get(cell) ?? 0), 0));
      expect(workedOut(evidence, areaCode)).toEqual(new Map());
    }
    const small = [...truth].filter(([, count]) => count > 0 && count < 5).map(([cell]) => cell);
    const toldCells = new Set(
      [inside, above]
        .flatMap(({ told }) => told.filter(({ cells }) => cells.length === 1))
        .map(({ cells }) => cells[0]),
    );
    expect(small).toHaveLength(7);
    expect(small.filter((cell) => toldCells.has(cell))).toEqual([]);
  });

  it('is answered the same, at every address, whatever the hidden counts are', async () => {
    await counts.close();
    const hidden = await counts.hidden();
    one = await everybodysAnswers(attacked);
    oneChanged = await everybodysChanges(attacked);
    await counts.open();
    oneOpen = await someAnswers(attacked);
    await counts.close();
    await counts.change();
    await counts.close();
    expect((await counts.hidden()).map(({ key }) => key)).toEqual(hidden.map(({ key }) => key));
    const two = await everybodysAnswers(attacked);
    for (const who of ['anyone', 'stranger', 'viewer', 'insider', 'analyst', 'link'] as const) {
      expect(one[who].size).toBeGreaterThan(20);
      expect([who, differing(one[who], two[who])]).toEqual([who, []]);
    }
    twoChanged = await everybodysChanges(attacked);
  }, 240_000);

  it('is answered the same to every change that may be made or tried, and in every mail', () => {
    const { refusals, tried, changes, deletions, mails, after } = oneChanged;
    expect(differingKeys(tried, twoChanged.tried)).toEqual(Object.keys(toldApart));
    for (const [what, answers] of Object.entries({ refusals, changes, deletions, mails }))
      expect([what, differingKeys(answers, twoChanged[what as 'changes'])]).toEqual([what, []]);
    for (const who of ['anyone', 'insider'] as const)
      expect([who, differing(after[who], twoChanged.after[who])]).toEqual([who, []]);
  });

  it('makes the changes by which figures could leave, and is told that they are hidden', () => {
    const { refusals, tried, changes, mails } = oneChanged;
    expect(figuresChangeBy.filter((name) => !changes.get(name)?.startsWith('2'))).toEqual([]);
    expect([...refusals].filter(([name, text]) => text.startsWith('20') && name !== 'post /calendar-feeds')).toEqual(
      [],
    );
    const hidden = (text: string) =>
      /"(baselineH|responsesH|peopleH|h)idden":true|"suppressed"|Not shown, to/.test(text);
    expect([...tried.values(), ...changes.values()].filter(hidden).length).toBeGreaterThan(60);
    expect([...mails.values()].filter((text) => text.includes('E11') || text.includes('Learners'))).not.toEqual([]);
    expect(one.link.get('/api/v1/linked/updates 0')).toMatch(/^200/);
  });

  it('would be told apart at every address by which figures leave, if small counts were shown', async () => {
    await counts.open();
    const twoOpen = await someAnswers(attacked);
    await counts.close();
    const told = (who: 'anyone' | 'insider' | 'analyst') => differing(oneOpen[who], twoOpen[who]);
    const { path, draftPath } = attacked;
    expect(told('anyone').sort()).toEqual(
      [path, `${path}.json`, `${path}.csv`, `${path}/versions/1`, draftPath].sort(),
    );
    expect(told('insider')).toEqual(expect.arrayContaining(figuresLeaveBy));
    expect(told('analyst')).toEqual(expect.arrayContaining(figuresOfMembersLeaveBy));
  });

  it('is asked every page that is public', () => {
    const health = ['livez', 'readyz'];
    const pages = knownInside(attacked).pages.concat(health.map((page) => `/${page}`));
    const forms = publicPages(world).map((form) => new RegExp(`^/${form.replaceAll(/:\w+/g, '[^/]+')}$`));
    expect(forms.filter((form) => !pages.some((page) => form.test(page)))).toEqual([]);
  });

  it('learns nobody by name who did not agree, without a session or from another council', () => {
    const naming = (who: Who, name: string) =>
      [...one[who]].filter(([, text]) => text.includes(name)).map(([key]) => key.split(' ')[0]);
    expect(naming('anyone', unagreedName)).toEqual([]);
    expect(naming('stranger', unagreedName)).toEqual([]);
    expect(naming('anyone', agreedName)).toEqual(expect.arrayContaining([attacked.path, `${attacked.path}.json`]));
    expect(new Set(naming('viewer', unagreedName)).size).toBeGreaterThan(10);
  });

  it('cannot move a hidden baseline to where it would be shown', async () => {
    const { insider, planId, targets } = attacked;
    const [one = '', other = ''] = targets.slice(-2);
    const { version } = (await insider.get<Target>(`/targets/${one}`)).ok();
    const moved = (await insider.patch<Target>(`/targets/${one}`, { baselineOn: '2025-11-30' }, version)).ok();
    expect(moved).toMatchObject({ baselineOn: '2025-11-30', baselineValue: null, baselineHidden: false });
    const [event] = await world.rows<{ id: string }>(
      `select id from audit_event where subject_id = $1 and name = 'target.change'`,
      [other],
    );
    const address = `/api/v1/plans/${planId}/fields/${other}/baselineValue/restore`;
    const restored = await insider.send('POST', address, { body: { eventId: event?.id }, version: 2 });
    expect(restored).toMatchObject({ status: 409, body: { code: 'not-restorable' } });
  });

  it('would find them if no second count were hidden', async () => {
    for (const table of ['observation', 'latest_observation'])
      await world.rows(`update ${table} set hidden = false where hidden and coalesce(numerator, value) >= 5`);
    const found = workedOut(await insiders(), areaCode);
    const cell = (code: string, breakdown: string, period: typeof year) =>
      cellName({ code, areaCode, breakdown, ...period });
    const given = [
      cell('E11', 'sex:female', spring),
      cell('E11', 'route:asylum', spring),
      cell('S19', 'sex:female', winter),
    ];
    const truth = new Map((await counts.figures()).map(({ key, count }) => [key, count]));
    for (const key of given) expect([key, found.get(key)]).toEqual([key, truth.get(key)]);
  });
});
