import { gatherAssessment } from './assessment-content';
import { gatherConsultations } from './consultation-content';
import type { ContentGatherer } from './content-gatherer';
import { gatherDependencies, gatherFunding, gatherRisks } from './delivery-content';
import { gatherGovernance } from './governance-content';

/** Everything beyond goals, indicators, actions and milestones, in the order in which it stands in a document. */
export const parts: readonly ContentGatherer[] = [
  gatherFunding,
  gatherRisks,
  gatherDependencies,
  gatherAssessment,
  gatherConsultations,
  gatherGovernance,
];
