import type { Consultation } from '@waymark/contract/consultation';
import type { Assessment } from '@waymark/contract/impact';
import type { Council, World } from './world';

/** An assessment with an item of evidence, and a consultation with a group, a theme and what somebody said: by table. */
export async function furnishImpact(
  world: World,
  { planner, id: organisationId }: Council,
  planId: string,
): Promise<Record<string, string>> {
  const evidence = { kind: 'evidence', title: 'Census 2021' };
  const assessment = (await planner.post<Assessment>(`/plans/${planId}/assessment/evidence`, evidence)).ok();
  const opened = (await planner.post<Consultation>(`/plans/${planId}/consultations`, { title: 'Our draft' })).ok();
  const at = `/consultations/${opened.id}`;
  (await planner.post(`${at}/groups`, { name: 'Carers', responses: 12 })).ok();
  const { groups, themes } = (await planner.post<Consultation>(`${at}/themes`, { title: 'Evening classes' })).ok();
  const drafts = await world.rows<{ id: string }>(
    `insert into consultation_draft (organisation_id, consultation_id, plan_id, number, council_slug, plan_slug, title,
       closes_on, content, content_hash, published_by)
     values ($1, $2, $3, 1, 'council', $3::uuid::text, 'Our draft', '2020-01-31', '{}', '', 'Planner') returning id`,
    [organisationId, opened.id, planId],
  );
  const feedback = await world.rows<{ id: string }>(
    `insert into consultation_feedback (organisation_id, consultation_id, draft_id, text)
     values ($1, $2, $3, 'Classes by day suit nobody') returning id`,
    [organisationId, opened.id, firstOf(drafts)],
  );
  return {
    assessment_finding: firstOf(assessment.findings),
    assessment_evidence: firstOf(assessment.evidence),
    consultation: opened.id,
    consultation_group: firstOf(groups),
    consultation_theme: firstOf(themes),
    consultation_feedback: firstOf(feedback),
  };
}

const firstOf = (things: readonly { id: string }[]): string => things[0]?.id ?? '';

const archived = (table: string) => ({ before: `update ${table} set archived_at = now()` });

/** The address of an assessment names its plan, so that the test names the plan's version too. */
const versionOfPlan = `version = (select p.version from plan p where p.id = assessment.plan_id)`;

/** How changes of assessments and consultations are brought about where the least body is not enough. */
export const impactWays = {
  'post /assessment-evidence/{evidenceId}/restore': archived('assessment_evidence'),
  'post /consultations/{consultationId}/restore': archived('consultation'),
  'post /consultation-groups/{consultationGroupId}/restore': archived('consultation_group'),
  'post /consultation-themes/{consultationThemeId}/restore': archived('consultation_theme'),
  'patch /consultation-feedback/{feedbackId}': { body: () => ({ status: 'set-aside', reason: 'Names a neighbour' }) },
  'post /plans/{planId}/consultations/{consultationId}/publish': {
    before: `update consultation set opens_on = current_date, closes_on = current_date + 30`,
  },
  'post /plans/{planId}/consultations/{consultationId}/withdraw': {
    before: `update consultation_draft set closes_on = current_date + 30`,
    body: () => ({ reason: 'The wrong draft was shown' }),
  },
  'patch /plans/{planId}/assessment': { before: `update assessment set ${versionOfPlan}` },
  'post /plans/{planId}/assessment/sign-off': {
    before: `update assessment set ${versionOfPlan}, revision = 1, author_ids = '{}', screened_out_reason = 'Titles alone change',
        screened_out_by_id = (select p.id from person p where p.organisation_id = assessment.organisation_id limit 1),
        welsh_opportunities = '-', welsh_treatment = '-', welsh_changes = '-', welsh_views = '-',
        answers = '{"affects-people":"no","changes-service":"no","changes-eligibility":"no","moves-money":"no",
          "known-inequality":"no","affects-some-more":"no"}'`,
    body: () => ({ revision: 1 }),
  },
} as const;
