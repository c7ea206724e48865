import type { Consultation } from '@waymark/contract/consultation';
import { ConsultationEntity } from '../../../api/src/consultation/consultation.entities';
import { guardedUpdate } from '../../../api/src/platform/guarded-update';
import type { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { type Council, World } from '../../support/world';

const group = 5417;
const total = 6823;
const told = new RegExp(`${group}|${total}`);

describe('what a stale editor of a consultation is told', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  afterAll(() => world.close());

  const counted = async (): Promise<Consultation> => {
    const plan = await world.plan(council.planner);
    const body = { title: 'Our draft', responseTotal: total };
    const { id } = (await council.planner.post<Consultation>(`/plans/${plan.id}/consultations`, body)).ok();
    const at = `/consultations/${id}/groups`;
    return (await council.planner.post<Consultation>(at, { name: 'Parents', responses: group })).ok();
  };

  it('is no count of people, whatever is changed or archived', async () => {
    const { id, groups } = await counted();
    const part = `/consultation-groups/${groups[0]?.id}`;
    const answers = [
      await council.planner.patch(`/consultations/${id}`, { title: 'Mine' }, 99),
      await council.planner.delete(`/consultations/${id}`, 99),
      await council.planner.patch(part, { name: 'Mine' }, 99),
      await council.planner.delete(part, 99),
    ];
    expect(answers.map(({ status }) => status)).toEqual([412, 412, 412, 412]);
    for (const { text } of answers) expect(text).not.toMatch(told);
  });

  it('is no count of people when several save the same version at the same moment', async () => {
    const { id, version, groups } = await counted();
    const [part] = groups;
    const titles = ['One', 'Two', 'Three', 'Four'];
    const answers = await Promise.all([
      ...titles.map((title) => council.planner.patch(`/consultations/${id}`, { title }, version)),
      ...titles.map((name) => council.planner.patch(`/consultation-groups/${part?.id}`, { name }, part?.version)),
    ]);
    const refused = answers.filter(({ status }) => status === 412);
    expect(refused).toHaveLength(6);
    for (const { text } of refused) expect(text).not.toMatch(told);
  });

  it('is no count of people when somebody else was faster by the blink of an eye', async () => {
    const row = { id: 'a', organisationId: 'b', version: 1, responseTotal: total } as ConsultationEntity;
    const meanwhile = { ...row, version: 2, responseTotal: group };
    const tx = {
      update: () => Promise.resolve({ affected: 0 }),
      findOneBy: () => Promise.resolve(meanwhile),
    } as unknown as EntityManager;
    const withoutTotal = (current: ConsultationEntity) => ({ ...current, responseTotal: null });
    const of = { of: ConsultationEntity, noun: 'consultation', row, version: 1, told: withoutTotal };
    const refusal = await guardedUpdate(tx, of, { title: 'Mine' }).catch((error: Refusal) => error);
    expect(JSON.stringify(refusal)).not.toMatch(told);
    expect(refusal).toMatchObject({ kind: 'stale', details: { current: { version: 2, responseTotal: null } } });
  });
});
