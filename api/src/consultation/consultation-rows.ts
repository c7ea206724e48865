import type { ConsultationDraft, ConsultationTheme } from '@waymark/contract/consultation';
import type {
  ConsultationFormat,
  ConsultationMethod,
  ConsultationSupport,
} from '@waymark/domain/consultation/vocabulary';
import type { Day } from '@waymark/domain/day';
import type { EntityManager } from 'typeorm';

export interface ConsultationRow {
  id: string;
  version: number;
  planId: string;
  title: string;
  purpose: string;
  opensOn: Day | null;
  closesOn: Day | null;
  methods: ConsultationMethod[];
  languages: string[];
  formats: ConsultationFormat[];
  support: ConsultationSupport[];
  supportNote: string;
  responseTotal: number | null;
  outcome: string;
  archived: boolean;
  feedbackWaiting: number;
  draft: Omit<ConsultationDraft, 'open'> | null;
}

export interface GroupRow {
  consultationId: string;
  id: string;
  version: number;
  name: string;
  aimedAt: boolean;
  responses: number | null;
  archived: boolean;
}

export interface ThemeRow extends ConsultationTheme {
  consultationId: string;
}

export interface ConsultationRows {
  consultations: ConsultationRow[];
  groups: GroupRow[];
  themes: ThemeRow[];
}

/** Only the latest draft of a plan is public, so it belongs to one consultation at most. */
const draft = `(select json_build_object('number', d.number, 'path', '/consultations/' || d.council_slug || '/' || d.plan_slug,
    'publishedAt', d.published_at, 'publishedBy', d.published_by, 'closesOn', d.closes_on,
    'withdrawnAt', d.withdrawn_at, 'withdrawnBy', d.withdrawn_by, 'withdrawnReason', d.withdrawn_reason)
  from consultation_draft d where d.organisation_id = c.organisation_id and d.plan_id = c.plan_id
    and d.consultation_id = c.id and not exists (select from consultation_draft later
      where later.organisation_id = d.organisation_id and later.plan_id = d.plan_id and later.number > d.number))`;

const consultationSelect = `
  select c.id, c.version, c.plan_id as "planId", c.title, c.purpose, c.opens_on as "opensOn", c.closes_on as "closesOn",
    c.methods, c.languages, c.formats, c.support, c.support_note as "supportNote", c.response_total as "responseTotal",
    c.outcome, c.archived_at is not null as archived, ${draft} as draft,
    (select count(*)::integer from consultation_feedback f where f.organisation_id = c.organisation_id
      and f.consultation_id = c.id and f.status = 'waiting') as "feedbackWaiting"
  from consultation c where c.organisation_id = $1 and c.plan_id = $2
  order by c.opens_on desc nulls first, c.id desc`;

const within = 'select id from consultation where organisation_id = $1 and plan_id = $2';

const groupSelect = `
  select g.consultation_id as "consultationId", g.id, g.version, g.name, g.aimed_at as "aimedAt", g.responses,
    g.archived_at is not null as archived
  from consultation_group g where g.organisation_id = $1 and g.consultation_id in (${within}) order by g.id`;

const themeSelect = `
  select t.consultation_id as "consultationId", t.id, t.version, t.title, t.said, t.did, t.goal_id as "goalId",
    g.title as "goalTitle", t.action_id as "actionId", a.title as "actionTitle",
    t.no_change_reason as "noChangeReason", t.archived_at is not null as archived,
    (select count(*)::integer from consultation_feedback f where f.organisation_id = t.organisation_id
      and f.consultation_id = t.consultation_id and f.theme_id = t.id) as "feedbackCount"
  from consultation_theme t
  left join goal g on g.organisation_id = t.organisation_id and g.id = t.goal_id
  left join action a on a.organisation_id = t.organisation_id and a.id = t.action_id
  where t.organisation_id = $1 and t.consultation_id in (${within}) order by t.id`;

/** The consultations of a plan with all their parts, in three statements. Counts are as they were entered. */
export async function consultationRows(
  tx: EntityManager,
  plan: { organisationId: string; id: string },
): Promise<ConsultationRows> {
  const of = [plan.organisationId, plan.id];
  return {
    consultations: await tx.query<ConsultationRow[]>(consultationSelect, of),
    groups: await tx.query<GroupRow[]>(groupSelect, of),
    themes: await tx.query<ThemeRow[]>(themeSelect, of),
  };
}
