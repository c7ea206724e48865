import type { DraftTask } from '@waymark/domain/plans/draft-tasks';
import type { PlanText } from '@waymark/domain/plans/plan-texts';

const fields: Partial<Record<DraftTask, readonly PlanText[]>> = {
  baseline: ['context'],
  vision: ['vision', 'narrative'],
  residents: ['newcomers', 'longerStandingResidents', 'intersectionality'],
  children: ['childrenAndYoungPeople'],
  consultation: ['consultation', 'caseStudy'],
  'impact-assessment': ['impactAssessment'],
};
const none: readonly PlanText[] = [];

/** The long texts that a task asks for. */
export function fieldsOfTask(task: DraftTask | null): readonly PlanText[] {
  return (task && fields[task]) ?? none;
}
