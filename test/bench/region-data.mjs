/**
 * The region of the bench: one combined authority with its ten councils and two unrelated ones, 40 plans with 4,000 actions,
 * and 60 indicators × 400 areas × 80 quarters = 1.92 million observations. Every figure is made by a formula, so that each
 * run measures the same rows. Names say that they are made up.
 */
import { performance } from 'node:perf_hooks';

const greaterManchester = 'E47000001';
const unrelated = ['E06000023', 'W06000015'];
export const sizes = { plans: 40, actionsOfPlan: 100, goalsOfPlan: 10, indicators: 60, areas: 400, quarters: 80 };

const organisations = `
  insert into organisation (kind, name, short_name, slug, area_code)
  select 'combined-authority', a.official_name, a.name, 'bench-' || lower(a.code), a.code from area a where a.code = '${greaterManchester}'
  union all
  select 'council', a.official_name, a.name, 'bench-' || lower(a.code), a.code from area a
  where a.code in (select area_code from area_membership where parent_code = '${greaterManchester}')
     or a.code in (${unrelated.map((code) => `'${code}'`).join(', ')})`;

const people = `
  insert into person (organisation_id, name, kind, job_title)
  select o.id, 'Bench officer ' || n, case when n = 1 then 'elected-member' else 'officer' end, 'Example post'
  from organisation o, generate_series(1, 20) n where o.kind = 'council'`;

const taskforces = `
  with made as (insert into taskforce (organisation_id, name) select id, 'Bench taskforce' from organisation where kind = 'council' returning *)
  insert into taskforce_member (organisation_id, taskforce_id, seat, organisation_name, sector, role, starts_on)
  select organisation_id, id, 'Seat ' || n, 'Example body ' || n,
    (array['business', 'voluntary', 'faith', 'education', 'health', 'housing', 'lived-experience'])[1 + n % 7],
    case when n = 1 then 'chair' else 'member' end, '2025-01-01'
  from made, generate_series(1, 12) n`;

const plans = `
  insert into plan (organisation_id, title, slug, edition, starts_on, ends_on, review_on, status, vision, narrative, context,
    newcomers, longer_standing_residents, children_and_young_people, consultation, impact_assessment, case_study, changed_by,
    member_lead_id, officer_lead_id, manager_id)
  select o.id, 'Bench plan ' || n, 'bench-plan-' || n, '2025', '2026-04-01', '2029-03-31', '2027-04-01', 'in-delivery',
    repeat('A place for everyone. ', 20), repeat('Who belongs here. ', 60), repeat('What the figures say. ', 60), 'Arrived within ten years.',
    'Everyone gains.', 'Children first.', 'Asked in six languages.', 'Assessed.', 'A case.', 'Bench',
    (select id from person p where p.organisation_id = o.id order by id limit 1),
    (select id from person p where p.organisation_id = o.id order by id offset 1 limit 1),
    (select id from person p where p.organisation_id = o.id order by id offset 2 limit 1)
  from (select id, row_number() over (order by id) as place from organisation where kind = 'council') o
  cross join lateral generate_series(1, case when o.place <= 4 then 4 else 3 end) n
  order by o.place, n limit ${sizes.plans}`;

const goals = `
  insert into goal (organisation_id, plan_id, position, title, theme, ways, priority_support, need, beneficiaries, change_short,
    change_medium, change_long, accountable_member_id, accountable_officer_id)
  select p.organisation_id, p.id, n, 'Bench goal ' || n, 'T' || (1 + (n - 1) / 2), array['W' || (1 + n % 5)], 'Fits the corporate plan.',
    repeat('What is needed. ', 10), 'Newcomers and neighbours.', 'Soon.', 'Later.', 'In the end.', p.member_lead_id, p.officer_lead_id
  from plan p, generate_series(1, ${sizes.goalsOfPlan}) n`;

const actions = `
  insert into action (organisation_id, plan_id, goal_id, position, title, description, type, council_lead_id, taskforce_lead_id, directorate,
    resources, cost, funding_source, funding_secured, starts_on, due_on, output_measure, outcome_measure, beneficiaries, groups,
    public_summary, delivery_status, last_updated_at)
  select g.organisation_id, g.plan_id, g.id, n, 'Bench action ' || g.position || '.' || n, repeat('What will be done. ', 12), 'service-change',
    (select id from person p where p.organisation_id = g.organisation_id order by id offset (n % 20) limit 1),
    (select id from taskforce_member t where t.organisation_id = g.organisation_id order by id offset (n % 12) limit 1),
    'Communities', 'One post', 10000 * n, 'Example fund', n % 3 > 0, '2026-04-01', date '2026-06-30' + 90 * (n % 10),
    'Sessions held', 'People who say so', 'Residents', array['children-and-young-people'], 'In public words.',
    (array['on-track', 'at-risk', 'off-track', 'completed', 'not-started'])[1 + n % 5], '2026-10-01'
  from goal g, generate_series(1, ${sizes.actionsOfPlan / sizes.goalsOfPlan}) n`;

const milestones = `
  insert into milestone (organisation_id, action_id, position, title, due_on, original_due_on, done_on)
  select a.organisation_id, a.id, n, 'Bench milestone ' || n, a.starts_on + 60 * n, a.starts_on + 60 * n, case when n = 1 then a.starts_on + 50 end
  from action a, generate_series(1, 3) n`;

const partners = `
  insert into action_partner (organisation_id, action_id, taskforce_member_id)
  select a.organisation_id, a.id, t.id from action a
  join lateral (select id from taskforce_member t where t.organisation_id = a.organisation_id order by id offset (a.position % 10) limit 2) t on true`;

/** The shipped library is put away, so that there are just as many indicators as the goals name. */
const putAway = `update indicator set archived_at = now()`;

/** All alike but for their direction. */
const indicators = `
  insert into indicator (organisation_id, code, name, plain, definition, theme, domain, kind, population, value_type, unit, per, decimals, numerator,
    denominator, direction, source_organisation, source_dataset, licence, source_type, frequency, lag_months, nations, levels, interval_method,
    roll_up, disclosure_rule, perverse_incentive, position)
  select l.id, 'B' || n, 'Bench indicator ' || n, 'Made up for measuring.', 'Made up for measuring.', 'T' || (1 + n % 5), null, 'outcome', 'everyone',
    'proportion', '%', 100, 1, 'people', 'people', (array['higher', 'lower', 'none'])[1 + n % 3], 'Bench', 'Bench', '', 'survey', 'quarter', 3,
    array['England'], array['council'], 'wilson', 'ratio-of-sums', 'published', '', 1000 + n
  from organisation l, generate_series(1, ${sizes.indicators}) n where l.kind = 'library'`;

const releases = `
  insert into release (organisation_id, source, released_on, retrieved_on)
  select id, 'Bench', '2026-10-01', '2026-10-01' from organisation where kind = 'library'`;

const observations = `
  insert into observation (organisation_id, indicator_id, area_code, period_start, period_end, value, numerator, denominator, release_id)
  select i.organisation_id, i.id, a.code, q.starts, q.ends, round((f.x / 10.0)::numeric, 1), f.x, 1000, r.id
  from indicator i
  cross join (select code, row_number() over (order by code) as place from area order by (code ~ '^[EWSN]0[6-9]|^E10|^E47') desc, code limit ${sizes.areas}) a
  cross join lateral (select n, (date '2006-07-01' + make_interval(months => 3 * n))::date as starts,
    (date '2006-10-01' + make_interval(months => 3 * n))::date - 1 as ends from generate_series(0, ${sizes.quarters - 1}) n) q
  cross join lateral (select 100 + (a.place * 7 + q.n * 3 + i.position * 13) % 600 as x) f
  join release r on r.organisation_id = i.organisation_id and r.source = 'Bench'
  where i.code like 'B%' and i.source_dataset = 'Bench'`;

const latest = `
  insert into latest_observation (organisation_id, indicator_id, area_code, breakdown, period_start, period_end, value, lower, upper, numerator,
    denominator, status, revision, release_id, note)
  select distinct on (organisation_id, indicator_id, area_code, breakdown) organisation_id, indicator_id, area_code, breakdown, period_start, period_end,
    value, lower, upper, numerator, denominator, status, revision, release_id, note
  from observation where indicator_id in (select id from indicator where source_dataset = 'Bench')
  order by organisation_id, indicator_id, area_code, breakdown, period_end desc`;

const targets = `
  insert into target (organisation_id, plan_id, goal_id, position, indicator_organisation_id, indicator_id, baseline_on, baseline_value, target_on, target_value)
  select g.organisation_id, g.plan_id, g.id, n, i.organisation_id, i.id, '2025-04-01', 40, '2029-03-31', 60
  from goal g cross join generate_series(1, 2) n
  join indicator i on i.source_dataset = 'Bench' and i.direction <> 'none' and i.position = 1000 + (array[1, 3, 4, 6, 7, 9, 10, 12, 13, 15])[g.position] + 15 * (n - 1)`;

const steps = {
  organisations,
  people,
  taskforces,
  plans,
  goals,
  actions,
  milestones,
  partners,
  putAway,
  indicators,
  releases,
  observations,
  latest,
  targets,
};

/** Fills a migrated database that has reference data and no accounts. */
export async function makeRegion(client, say) {
  for (const [name, statement] of Object.entries(steps)) {
    const began = performance.now();
    const { rowCount } = await client.query(statement);
    say(`  ${name}: ${rowCount?.toLocaleString('en-GB')} rows in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  await client.query('vacuum analyze');
}
