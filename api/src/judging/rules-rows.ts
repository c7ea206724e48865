import { noCouncilRules, type CouncilRules } from '@waymark/domain/judging/council-rules';
import type { EntityManager } from 'typeorm';

/** The settings of an organisation as they stood from an instant on. */
export interface RulesRow extends CouncilRules {
  version: number;
  setAt: string;
  setBy: string;
}

/** Every setting of an organisation that the caller has allowed the viewer to read, the latest first. */
export function rulesOf(tx: EntityManager, organisationId: string): Promise<RulesRow[]> {
  return tx.query<RulesRow[]>(
    `select version, default_tolerance as "defaultTolerance", first_months as "firstMonths",
       only_if_worse as "onlyIfWorse", never_on_uncertain as "neverOnUncertain",
       survey_needs_change as "surveyNeedsChange", set_at as "setAt", set_by as "setBy"
     from judging_rules where organisation_id = $1 order by version desc limit 100`,
    [organisationId],
  );
}

/** The settings alone, of a row or of what was sent. */
export function settingsOf(row: CouncilRules | undefined): CouncilRules {
  const { defaultTolerance, firstMonths, onlyIfWorse, neverOnUncertain, surveyNeedsChange } = row ?? noCouncilRules;
  return { defaultTolerance, firstMonths, onlyIfWorse, neverOnUncertain, surveyNeedsChange };
}
