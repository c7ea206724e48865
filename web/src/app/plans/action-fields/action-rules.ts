import { validate, type SchemaPathTree } from '@angular/forms/signals';
import { lineLength, paragraphLength, textLength } from '@waymark/domain/limits';
import { atMost, filled } from '../../ui/forms/rules';
import type { ActionForm } from './action-form';

const paragraphs = [
  'dependsOn',
  'resources',
  'outputMeasure',
  'outcomeMeasure',
  'beneficiaries',
  'publicSummary',
  'internalNote',
] as const;

/** A draft may have gaps, which the plan checks name; what is entered must fit together. */
export function actionRules(path: SchemaPathTree<ActionForm>): void {
  filled(path.title, $localize`:@@plans.action.title.required:Enter the title of the action`);
  for (const field of ['title', 'directorate', 'fundingSource'] as const) atMost(path[field], lineLength);
  for (const field of paragraphs) atMost(path[field], paragraphLength);
  atMost(path.description, textLength);
  validate(path.dueOn, ({ value, valueOf }) => {
    const [startsOn, dueOn] = [valueOf(path.startsOn), value()];
    if (valueOf(path.ongoing) === 'yes' || startsOn === null || dueOn === null || dueOn >= startsOn) return null;
    const message = $localize`:@@plans.action.due.before-start:Enter a due date that is not before the start date`;
    return { kind: 'before-start', message };
  });
  validate(path.reviewOn, ({ value, valueOf }) => {
    if (valueOf(path.ongoing) === 'no' || value() !== null) return null;
    const message = $localize`:@@plans.action.review.required:Enter the day this ongoing action is reviewed`;
    return { kind: 'required', message };
  });
  validate(path.cost, ({ value }) => {
    if ((value() ?? 0) >= 0) return null;
    return { kind: 'out-of-range', message: $localize`:@@plans.action.cost.negative:Enter a cost of 0 or more` };
  });
}
