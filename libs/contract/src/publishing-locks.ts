import { PartialType } from '@nestjs/mapped-types';
import type { Day } from '@waymark/domain/day';
import { IsDay, IsFlag, IsId, IsLine, IsListOf, IsWhole } from './primitives';

/** A time in which the organisation publishes nothing; both days belong to it. */
export class NewPublishingLock {
  @IsLine() title!: string;
  @IsDay() startsOn!: Day;
  @IsDay() endsOn!: Day;
}

export class ChangePublishingLock extends PartialType(NewPublishingLock, { skipNullProperties: false }) {}

export class PublishingLock extends NewPublishingLock {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsFlag() inForce!: boolean;
  @IsFlag() archived!: boolean;
}

export class PublishingLocks {
  @IsListOf(() => PublishingLock) locks!: PublishingLock[];
  @IsFlag() mayEdit!: boolean;
}
