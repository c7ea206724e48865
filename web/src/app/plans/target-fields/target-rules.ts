import { applyEach, validate, validateTree, type SchemaPathTree } from '@angular/forms/signals';
import { paragraphLength } from '@waymark/domain/limits';
import type { Direction } from '@waymark/domain/indicators/vocabulary';
import { targetProblems } from '@waymark/domain/plans/target-problems';
import { atMost } from '../../ui/forms/rules';
import { serverErrors } from '../../ui/forms/server-errors';
import { wholePoints, type PointForm, type TargetForm } from './target-form';

/** The rules by which the API refuses a target, and what the form itself needs to be whole. */
export function targetRules(indicatorDirection: () => Direction) {
  return (path: SchemaPathTree<TargetForm>): void => {
    atMost(path.rationale, paragraphLength);
    validate(path.toleranceShare, ({ value, valueOf }) => {
      const share = value() ?? 0;
      if (valueOf(path.toleranceKind) !== 'share' || (share >= 0 && share <= 100)) return null;
      return { kind: 'out-of-range', message: $localize`:@@plans.target.share.range:Enter a share from 0 to 100` };
    });
    validate(path.toleranceAbsolute, ({ value, valueOf }) => {
      if (valueOf(path.toleranceKind) !== 'absolute' || (value() ?? 0) >= 0) return null;
      return {
        kind: 'out-of-range',
        message: $localize`:@@plans.target.tolerance.range:Enter a tolerance of 0 or more`,
      };
    });
    applyEach(path.points, pointRules);
    validateTree(path, ({ value, fieldTreeOf }) => {
      const form = value();
      const points = form.path === 'straight' ? [] : form.points;
      if (wholePoints(points).length !== points.length) return null;
      const direction = form.direction === 'library' ? null : form.direction;
      const problems = targetProblems({ ...form, points: wholePoints(points), direction }, indicatorDirection());
      return serverErrors(fieldTreeOf(path), problems);
    });
  };
}

function pointRules(point: SchemaPathTree<PointForm>): void {
  validate(point.on, ({ value }) =>
    value() === null
      ? { kind: 'required', message: $localize`:@@plans.target.point.on.required:Enter the day of this point` }
      : null,
  );
  validate(point.value, ({ value }) =>
    value() === null
      ? { kind: 'required', message: $localize`:@@plans.target.point.value.required:Enter the value of this point` }
      : null,
  );
}
