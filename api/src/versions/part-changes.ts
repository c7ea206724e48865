import { Injectable } from '@nestjs/common';
import { ActionRegister } from '../plans/action-register';
import { GoalRegister } from '../plans/goal-register';
import { MilestoneRegister } from '../plans/milestone-register';
import { PlanRegister } from '../plans/plan-register';
import { TargetRegister } from '../plans/target-register';
import type { Viewer } from '../platform/viewer';
import type { ChangeableKind } from './field-rights';

interface Part {
  id: string;
  /** The version that the editor saw. */
  version: number;
}

/** The way of each kind of part to change its fields, with all that it checks and writes down. */
@Injectable()
export class PartChanges {
  constructor(
    private readonly plans: PlanRegister,
    private readonly goals: GoalRegister,
    private readonly actions: ActionRegister,
    private readonly milestones: MilestoneRegister,
    private readonly targets: TargetRegister,
  ) {}

  async change(kind: ChangeableKind, viewer: Viewer, { id, version }: Part, body: object): Promise<void> {
    const ways: Readonly<Record<ChangeableKind, () => Promise<unknown>>> = {
      plan: () => this.plans.change(viewer, id, version, body),
      goal: () => this.goals.change(viewer, id, version, body),
      action: () => this.actions.change(viewer, id, version, body),
      milestone: () => this.milestones.change(viewer, id, version, body),
      target: () => this.targets.change(viewer, id, version, body),
    };
    await ways[kind]();
  }
}
