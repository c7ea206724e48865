import type { AskedAction, AskedFigure, AskedMilestone } from '@waymark/contract/progress';
import { type Day, todayIn } from '@waymark/domain/day';
import type { Frequency } from '@waymark/domain/indicators/vocabulary';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { isOpen } from '@waymark/domain/plans/milestone-status';
import { nextPeriod } from '@waymark/domain/progress/asked-period';
import type { EntityManager } from 'typeorm';
import { suggestionFor } from '../plans/action-answer';
import { ask } from '../platform/prepared';

interface ActionRow {
  id: string;
  title: string;
  deliveryStatus: DeliveryStatus;
  statusReason: string;
  correctiveAction: string;
  startsOn: Day | null;
  dueOn: Day | null;
  ongoing: boolean;
  lastUpdatedAt: string | null;
  lastText: string | null;
  milestones: (AskedMilestone & { id: string; dueOn: Day; doneOn: Day | null; droppedReason: string | null })[];
}

interface FigureRow extends Omit<AskedFigure, 'periodStart' | 'periodEnd'> {
  id: string;
  frequency: Frequency;
  endedOn: Day;
  periodStart: Day | null;
  periodEnd: Day | null;
}

export interface AskedDetails {
  actions: ReadonlyMap<string, AskedAction>;
  titles: ReadonlyMap<string, string>;
  milestones: ReadonlyMap<string, AskedMilestone>;
  figures: ReadonlyMap<string, AskedFigure>;
}

const actionsStatement = {
  name: 'asked-actions',
  text: `select a.id, a.title, a.delivery_status as "deliveryStatus", a.status_reason as "statusReason",
      a.corrective_action as "correctiveAction", a.starts_on as "startsOn", a.due_on as "dueOn", a.ongoing,
      a.last_updated_at as "lastUpdatedAt",
      (select u.text from progress_update u where u.organisation_id = a.organisation_id and u.action_id = a.id
        order by (not u.unchanged) desc, u.id desc limit 1) as "lastText",
      (select coalesce(json_agg(json_build_object('id', m.id, 'version', m.version, 'dueOn', m.due_on,
          'originalDueOn', m.original_due_on, 'movedCount', m.moved_count, 'doneOn', m.done_on,
          'droppedReason', m.dropped_reason)), '[]')
        from milestone m
        where m.organisation_id = a.organisation_id and m.action_id = a.id and m.archived_at is null) as milestones
    from action a where a.organisation_id = $1 and a.id = any($2::uuid[])`,
};

/** Of a target the figure after its latest; of a figure that came back the one that was entered. */
const figuresStatement = {
  name: 'asked-figures',
  text: `
  select x.*, i.id as "indicatorId", i.code, i.unit, i.decimals, i.frequency, i.value_type as "valueType", o.area_code as "areaCode",
    f.period_end as "latestOn",
    coalesce(greatest(f.period_end, x."waitingOn"), x."endedBefore") as "endedOn"
  from (
    select t.id, t.indicator_id, t.indicator_organisation_id, null::date as "periodStart", null::date as "periodEnd",
      null as "returnReason", coalesce(t.baseline_on, p.starts_on) as "endedBefore",
      (select max(e.period_end) from figure_entry e where e.organisation_id = t.organisation_id
        and e.indicator_id = t.indicator_id and e.breakdown = '' and e.state = 'submitted') as "waitingOn"
    from target t join plan p on p.organisation_id = t.organisation_id and p.id = t.plan_id
    where t.organisation_id = $1 and t.id = any($2::uuid[])
    union all
    select e.id, e.indicator_id, n.organisation_id, e.period_start, e.period_end, e.return_reason, e.period_end, null
    from figure_entry e join indicator n on n.id = e.indicator_id
    where e.organisation_id = $1 and e.id = any($2::uuid[])
  ) x
  join organisation o on o.id = $1
  join indicator i on i.id = x.indicator_id
  left join lateral (
    select max(l.period_end) as period_end
    from latest_observation l
    where l.organisation_id in ($1, x.indicator_organisation_id) and l.indicator_id = x.indicator_id
      and l.area_code = o.area_code and l.breakdown = '' and l.value is not null) f on true`,
};

/** What the rows of a list need beyond the items themselves: two statements, however many items there are. */
export async function readAskedDetails(
  tx: EntityManager,
  organisationId: string,
  { actionIds, figureIds }: { actionIds: readonly string[]; figureIds: readonly string[] },
  today: Day,
): Promise<AskedDetails> {
  const [actions, figures] = await Promise.all([
    ask<ActionRow>(tx, actionsStatement, [organisationId, actionIds]),
    ask<FigureRow>(tx, figuresStatement, [organisationId, figureIds]),
  ]);
  const milestones = actions.flatMap((action) => action.milestones);
  return {
    actions: new Map(actions.map((row) => [row.id, askedAction(row, today)])),
    titles: new Map(actions.map(({ id, title }) => [id, title])),
    milestones: new Map(
      milestones.map(({ id, version, originalDueOn, movedCount }) => [id, { version, originalDueOn, movedCount }]),
    ),
    figures: new Map(figures.flatMap((row) => askedFigure(row))),
  };
}

function askedAction(row: ActionRow, today: Day): AskedAction {
  const { status, reasons } = suggestionFor(row, row.milestones, today);
  const { deliveryStatus, statusReason, correctiveAction, lastText, dueOn, lastUpdatedAt } = row;
  return {
    ...{
      deliveryStatus,
      suggestedStatus: status,
      suggestionReasons: reasons,
      statusReason,
      correctiveAction,
      lastText,
    },
    lastSaidOn: lastUpdatedAt === null ? null : todayIn(new Date(lastUpdatedAt)),
    dueOn: row.ongoing ? null : dueOn,
    openMilestoneCount: row.milestones.filter(isOpen).length,
  };
}

function askedFigure(row: FigureRow): [string, AskedFigure][] {
  const { indicatorId, code, unit, decimals, valueType, areaCode, latestOn, returnReason, frequency } = row;
  if (areaCode === null || frequency === 'occasional') return [];
  const { start, end } = nextPeriod(frequency, row.endedOn);
  const period = { periodStart: row.periodStart ?? start, periodEnd: row.periodEnd ?? end };
  return [[row.id, { indicatorId, code, unit, decimals, valueType, areaCode, ...period, latestOn, returnReason }]];
}
