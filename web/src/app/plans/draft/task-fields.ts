import type { DraftTask } from '@waymark/domain/plans/draft-tasks';
import type { NarrativeField } from '../narrative-fields';

const fields: Partial<Record<DraftTask, readonly NarrativeField[]>> = {
  baseline: ['context'],
  vision: ['vision', 'narrative'],
  residents: ['newcomers', 'longerStandingResidents', 'intersectionality'],
  children: ['childrenAndYoungPeople'],
  consultation: ['consultation', 'caseStudy'],
  'impact-assessment': ['impactAssessment'],
};
const none: readonly NarrativeField[] = [];

/** The long texts that a task asks for. */
export function fieldsOfTask(task: DraftTask | null): readonly NarrativeField[] {
  return (task && fields[task]) ?? none;
}
