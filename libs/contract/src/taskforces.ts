import type { Day } from '@waymark/domain/day';
import { paragraphLength } from '@waymark/domain/limits';
import { sectors, taskforceRoles, type Sector, type TaskforceRole } from '@waymark/domain/taskforces/taskforce';
import { PartialType } from '@nestjs/mapped-types';
import { IsDay, IsFlag, IsId, IsLine, IsLines, IsListOf, IsText, IsWhole, IsWord, May, Nullable } from './primitives';

export class NewTaskforce {
  @IsLine() name!: string;
  @May() @IsText(paragraphLength) purpose?: string;
}

export class ChangeTaskforce extends PartialType(NewTaskforce, { skipNullProperties: false }) {}

/** A member of a taskforce: a named person, or a seat that an organisation fills. */
export class NewTaskforceMember {
  @May() @Nullable() @IsLine() personName?: string | null;
  @May() @Nullable() @IsLine() seat?: string | null;
  @IsLine() organisationName!: string;
  @IsWord(sectors) sector!: Sector;
  @IsWord(taskforceRoles) role!: TaskforceRole;
  /** A body that is not usually involved in integration work. */
  @May() @IsFlag() notUsuallyInvolved?: boolean;
  @IsDay() startsOn!: Day;
  @May() @Nullable() @IsDay() endsOn?: Day | null;
  @May() @IsFlag() publicNameAgreed?: boolean;
  /** The account of this member, by which they record progress on the actions they lead. */
  @May() @Nullable() @IsId() userId?: string | null;
}

export class ChangeTaskforceMember extends PartialType(NewTaskforceMember, { skipNullProperties: false }) {}

export class TaskforceMember {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @Nullable() @IsLine() personName!: string | null;
  @Nullable() @IsLine() seat!: string | null;
  @IsLine() organisationName!: string;
  @IsWord(sectors) sector!: Sector;
  @IsWord(taskforceRoles) role!: TaskforceRole;
  @IsFlag() notUsuallyInvolved!: boolean;
  @IsDay() startsOn!: Day;
  @Nullable() @IsDay() endsOn!: Day | null;
  @IsFlag() publicNameAgreed!: boolean;
  @May() @Nullable() @IsId() userId?: string | null;
  /** How many actions this member leads now. */
  @IsWhole() actionCount!: number;
}

export class Taskforce {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() organisationId!: string;
  @IsLine() name!: string;
  @IsText(paragraphLength) purpose!: string;
  @IsListOf(() => TaskforceMember) members!: TaskforceMember[];
  /** Sectors that are missing, and `no-chair` or `no-unusual-body`, as codes. */
  @IsLines() gaps!: string[];
}

/** Which taskforces: those of one organisation, else of all that the viewer belongs to. */
export class TaskforceFilter {
  @May() @IsId() organisation?: string;
}

export class Taskforces {
  @IsListOf(() => Taskforce) taskforces!: Taskforce[];
}
