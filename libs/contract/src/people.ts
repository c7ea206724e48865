import { roles, type Role } from '@waymark/domain/access';
import { personKinds, type PersonKind } from '@waymark/domain/plans/vocabulary';
import type { Day } from '@waymark/domain/day';
import { emailLength, passwordLongest } from '@waymark/domain/limits';
import { PartialType } from '@nestjs/mapped-types';
import {
  IsDay,
  IsEveryWord,
  IsFlag,
  IsId,
  IsInstant,
  IsLine,
  IsListOf,
  IsWhole,
  IsWord,
  May,
  Nullable,
} from './primitives';

/** An officer or elected member who can lead: in the directory whether or not they have an account. */
export class NewPerson {
  @IsLine() name!: string;
  @IsWord(personKinds) kind!: PersonKind;
  @May() @Nullable() @IsLine() jobTitle?: string | null;
  @May() @Nullable() @IsLine() directorate?: string | null;
  @May() @Nullable() @IsLine(emailLength) email?: string | null;
  @May() @Nullable() @IsDay() leftOn?: Day | null;
  /** Whether the person agreed that the name may stand on public pages. */
  @May() @IsFlag() publicNameAgreed?: boolean;
  /** Another entry of the directory: who stands in. */
  @May() @Nullable() @IsId() deputyId?: string | null;
}

export class ChangePerson extends PartialType(NewPerson, { skipNullProperties: false }) {}

export class Person {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsLine() name!: string;
  @IsWord(personKinds) kind!: PersonKind;
  @Nullable() @IsLine() jobTitle!: string | null;
  @Nullable() @IsLine() directorate!: string | null;
  @Nullable() @IsLine(emailLength) email!: string | null;
  @Nullable() @IsDay() leftOn!: Day | null;
  @IsFlag() publicNameAgreed!: boolean;
  @Nullable() @IsId() userId!: string | null;
  @Nullable() @IsId() deputyId!: string | null;
}

export class People {
  @IsListOf(() => Person) people!: Person[];
}

/** Someone with an account in the organisation. */
export class Member {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() userId!: string;
  @IsLine() name!: string;
  @IsLine(emailLength) email!: string;
  @IsEveryWord(roles) roles!: Role[];
  @IsFlag() suspended!: boolean;
  @Nullable() @IsInstant() lastSeenAt!: string | null;
}

export class NewInvitation {
  @IsLine(emailLength) email!: string;
  @IsEveryWord(roles) roles!: Role[];
  /** The contact of an imported plan whom it is for. */
  @May() @Nullable() @IsId() contactId?: string | null;
}

export const contactKinds = ['person', 'taskforce-member'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** Somebody whom an imported plan names and who is no user. */
export class ContactToInvite {
  @IsWord(contactKinds) kind!: ContactKind;
  @IsId() id!: string;
  @IsLine() name!: string;
}

export class LeaveContact {
  @IsId() contactId!: string;
}

export class Invitation {
  @IsId() id!: string;
  @IsLine(emailLength) email!: string;
  @IsEveryWord(roles) roles!: Role[];
  @IsInstant() expiresAt!: string;
  @Nullable() @IsInstant() acceptedAt!: string | null;
}

export class Members {
  @IsListOf(() => Member) members!: Member[];
  @IsListOf(() => Invitation) invitations!: Invitation[];
  @IsListOf(() => ContactToInvite) toInvite!: ContactToInvite[];
}

export class ChangeMember {
  @May() @IsEveryWord(roles) roles?: Role[];
  @May() @IsFlag() suspended?: boolean;
}

/** What an invitation says to who opens its link. */
export class OpenInvitation {
  @IsLine(emailLength) email!: string;
  @IsLine() organisation!: string;
  @IsEveryWord(roles) roles!: Role[];
  /** Whether the e-mail address has an account already, so that its password is asked for, not a new one. */
  @IsFlag() hasAccount!: boolean;
}

export class AcceptInvitation {
  @IsLine() name!: string;
  @IsLine(passwordLongest) password!: string;
}

/** An account by its name alone: what those who link seats or leads to accounts need. */
export class Account {
  @IsId() userId!: string;
  @IsLine() name!: string;
}

export class Accounts {
  @IsListOf(() => Account) accounts!: Account[];
}
