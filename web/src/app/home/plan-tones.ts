import type { PlanStatus } from '@waymark/domain/plans/plan-status';
import type { Tone } from '../ui/tag';

export const planTones: Readonly<Record<PlanStatus, Tone>> = {
  draft: 'neutral',
  'in-review': 'info',
  returned: 'warn',
  approved: 'info',
  published: 'good',
  'in-delivery': 'good',
  paused: 'warn',
  superseded: 'neutral',
  closed: 'neutral',
};
