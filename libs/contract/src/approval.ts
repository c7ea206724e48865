import type { Day } from '@waymark/domain/day';
import type { ApprovalStepCount } from '@waymark/domain/plans/approval';
import { Account } from './people';
import { IsDay, IsFlag, IsId, IsLine, IsListOf, IsWhole } from './primitives';

export class ChangeApprovalSetting {
  @IsWhole(1, 2) steps!: ApprovalStepCount;
}

/** Somebody else of the organisation approves in one's place, from one day to another. */
export class NewApprovalDelegation {
  @IsId() delegateId!: string;
  @IsDay() startsOn!: Day;
  @IsDay() endsOn!: Day;
}

export class ApprovalDelegation extends NewApprovalDelegation {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() delegatorId!: string;
  @IsLine() delegatorName!: string;
  @IsLine() delegateName!: string;
  @IsFlag() active!: boolean;
  @IsFlag() ended!: boolean;
}

/** How an organisation approves its plans. */
export class ApprovalRules {
  @IsId() organisationId!: string;
  /** 0 until the organisation sets it for the first time. */
  @IsWhole() version!: number;
  @IsWhole(1, 2) steps!: ApprovalStepCount;
  @IsListOf(() => ApprovalDelegation) delegations!: ApprovalDelegation[];
  /** To whom the viewer may delegate; empty for who does not approve. */
  @IsListOf(() => Account) members!: Account[];
  @IsFlag() mayEdit!: boolean;
  @IsFlag() mayDelegate!: boolean;
}
