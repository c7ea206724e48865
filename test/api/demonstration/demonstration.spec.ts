import type { BoardPacks } from '@waymark/contract/board-packs';
import type { Dashboard } from '@waymark/contract/dashboards';
import type { Plan, Plans, Timeline } from '@waymark/contract/plans';
import type { PublicationPreview } from '@waymark/contract/publications';
import type { TaskforceMeetings } from '@waymark/contract/taskforce-meetings';
import type { Taskforces } from '@waymark/contract/taskforces';
import { reasonRequired } from '@waymark/domain/plans/action-suggestion';
import { exampleAccounts } from '../../../api/src/demonstration/accounts';
import { exampleCouncils } from '../../../api/src/demonstration/load-demonstration';
import { suggestedFor } from '../../../api/src/demonstration/load-progress';
import { DemonstrationSite } from './demonstration-site';

describe('the demonstration', () => {
  let site: DemonstrationSite;
  beforeAll(async () => {
    site = await DemonstrationSite.open('demonstration');
  });
  afterAll(() => site.close());

  async function planOf(email: string): Promise<Plan> {
    const reader = await site.as(email);
    const { plans } = await reader.get<Plans>('/api/v1/plans');
    return reader.get<Plan>(`/api/v1/plans/${plans[0]?.id}`);
  }
  const mustsOf = (plan: Plan) => plan.problems.filter(({ level }) => level === 'must').map(({ code }) => code);

  // Half a second on a machine at rest; tests share theirs.
  it('loads while one waits', () => {
    expect(site.loadedIn).toBeLessThan(10_000);
  });

  it('has the councils of two combined authorities, and the authorities', async () => {
    const rows = await site.rows<{ kind: string; count: number }>(
      `select kind, count(*)::integer as count from organisation where kind <> 'library' group by kind order by kind`,
    );
    expect(rows).toEqual([
      { kind: 'combined-authority', count: 2 },
      { kind: 'council', count: 17 },
    ]);
  });

  it('lets every account that it names sign in', async () => {
    for (const { email } of exampleAccounts) {
      expect([email, (await site.signIn(email)).status]).toEqual([email, 200]);
    }
  });

  it('knows no address outside of example domains', async () => {
    const rows = await site.rows(
      `select email from user_account where email not like '%.example'
       union all select email from person where email not like '%.example'`,
    );
    expect(rows).toEqual([]);
  });

  it('shows a plan in delivery that keeps every must and still has something to worry about', async () => {
    const plan = await planOf('planner@manchester.example');
    expect([plan.status, plan.edition, mustsOf(plan)]).toEqual(['in-delivery', '2025', []]);
    const actions = plan.goals.flatMap((goal) => goal.actions);
    expect([plan.goals.length, actions.length]).toEqual([9, 26]);
    expect(new Set(plan.goals.map((goal) => goal.theme)).size).toBe(5);
    const statuses = new Set(actions.map((action) => action.deliveryStatus));
    expect([...statuses].sort()).toEqual(['at-risk', 'completed', 'not-started', 'off-track', 'on-track', 'paused']);
    expect(actions.flatMap((action) => action.milestones).some(({ status }) => status === 'late')).toBe(true);
    const judged = new Set(plan.goals.flatMap((goal) => goal.indicators).map((indicator) => indicator.status));
    expect([...judged].sort()).toEqual(
      ['behind', 'cannot-tell', 'no-data', 'no-judgement', 'on-track', 'slightly-behind'].sort(),
    );
  });

  it('tells how that plan came about, step by step', async () => {
    const plan = await planOf('planner@manchester.example');
    const reader = await site.as('planner@manchester.example');
    const { entries } = await reader.get<Timeline>(`/api/v1/plans/${plan.id}/timeline`);
    expect(entries.map(({ event }) => event)).toEqual([
      ...['plan.open', 'plan.submit', 'plan.approve', 'plan.publish', 'publication.create', 'plan.start'],
      'publication.create',
    ]);
  });

  it('has a draft that can be finished and submitted', async () => {
    const plan = await planOf('planner@salford.example');
    expect(plan.status).toBe('draft');
    expect(mustsOf(plan).sort()).toEqual([
      'action-without-taskforce-lead',
      'goal-without-indicator',
      'no-impact-assessment',
      'ongoing-action-without-review-date',
    ]);
    expect(plan.steps).toContain('submit');
  });

  it('has a plan in review that its approver may approve', async () => {
    const plan = await planOf('approver@birmingham.example');
    expect([plan.status, mustsOf(plan)]).toEqual(['in-review', []]);
    expect(plan.steps).toContain('approve');
    expect((await planOf('planner@birmingham.example')).steps).not.toContain('approve');
  });

  it('has a taskforce with gaps to see', async () => {
    const reader = await site.as('planner@manchester.example');
    const plan = await planOf('planner@manchester.example');
    const { taskforces } = await reader.get<Taskforces>(`/api/v1/taskforces?organisation=${plan.organisationId}`);
    expect(taskforces[0]?.gaps).toEqual(['housing']);
    const { meetings } = await reader.get<TaskforceMeetings>(`/api/v1/taskforces/${taskforces[0]?.id}/meetings`);
    const counts = meetings.map(({ attendance }) => attendance && [attendance.there, attendance.expected]);
    expect(counts).toEqual([null, [9, 11], [8, 11], [10, 12], [10, 12]]);
  });

  it('shares the coverage of seven plans of ten with Greater Manchester', async () => {
    const rows = await site.rows(
      `select from share s join organisation o on o.id = s.receiver_id
       where o.area_code = 'E47000001' and s.subject = 'plan-coverage'`,
    );
    expect(rows).toHaveLength(7);
  });

  it('says of each figure that it made up that it is an example', async () => {
    const rows = await site.rows(
      `select from observation f join organisation o on o.id = f.organisation_id and o.kind <> 'library'
       left join release r on r.organisation_id = f.organisation_id and r.id = f.release_id
       join indicator i on i.id = f.indicator_id and not i.computed
       where r.source not like 'Example figure%' or f.note <> 'Example figure'`,
    );
    expect(rows).toEqual([]);
  });

  it('looks back: actions stood otherwise at the end of the quarter before', async () => {
    const plan = await planOf('manager@manchester.example');
    const reader = await site.as('manager@manchester.example');
    const { changed } = await reader.get<Dashboard>(`/api/v1/dashboard?plan=${plan.id}&compareWith=2026-09-30`);
    const actions = changed.filter(({ kind, movement }) => kind === 'action' && movement === 'moved');
    expect(actions.map(({ turn }) => turn)).toEqual(expect.arrayContaining(['better', 'worse']));
  });

  it('has a frozen board pack of the quarter before, figures on their way, and items for each who owns some', async () => {
    const plan = await planOf('manager@manchester.example');
    const reader = await site.as('manager@manchester.example');
    const { packs } = await reader.get<BoardPacks>(`/api/v1/plans/${plan.id}/board-packs`);
    expect(packs.map(({ state, periodEnd }) => [state, periodEnd])).toEqual([['frozen', '2026-09-30']]);
    const states = await site.rows('select distinct state from figure_entry order by state');
    expect(states.map(({ state }) => state as string)).toEqual(['draft', 'returned', 'submitted']);
  });

  it('publishes plans whose public pages all open, and an earlier version of one', async () => {
    const rows = await site.rows<{ path: string }>(
      `select '/plans/' || council_slug || '/' || plan_slug || '/versions/' || number as path from published_plan`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(7);
    for (const { path } of rows) {
      const { statusCode, body } = await site.app.inject({ url: path, headers: { accept: 'text/html' } });
      expect([path, statusCode]).toEqual([path, 200]);
      expect(body).toContain('Demonstration: plans are examples, statistics are real');
      expect(body).not.toContain('Do not announce');
    }
  });

  it('is ready to publish a further version', async () => {
    const plan = await planOf('manager@manchester.example');
    const reader = await site.as('manager@manchester.example');
    const preview = await reader.get<PublicationPreview>(`/api/v1/plans/${plan.id}/publication-preview`);
    expect([preview.ready, preview.number]).toEqual([true, 3]);
    expect(preview.names.filter(({ agreed }) => agreed)).toEqual([
      { name: 'Councillor (example)', capacity: 'Executive member for communities', agreed: true },
    ]);
  });

  it('never says better of an action than its dates do, without a reason', () => {
    const actions = exampleCouncils.flatMap((council) => council.plan?.goals.flatMap((goal) => goal.actions) ?? []);
    const said = actions.flatMap((example) =>
      (example.updates ?? []).map((update, place) => ({ example, update, place })),
    );
    const unexplained = said.filter(
      (one) => reasonRequired(one.update.status, suggestedFor(one)) && !one.update.reason,
    );
    expect(unexplained.map(({ example }) => example.title)).toEqual([]);
  });
});
