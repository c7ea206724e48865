import { unsignedRules, type UnsignedRule } from '@waymark/domain/impact/vocabulary';
import { organisationKinds, type OrganisationKind } from '@waymark/domain/organisations/kinds';
import { shareLevels, shareSubjects, type ShareLevel, type ShareSubject } from '@waymark/domain/organisations/shares';
import type { Day } from '@waymark/domain/day';
import { IsDay, IsFlag, IsId, IsLine, IsListOf, IsWhole, IsWord, May, Nullable } from './primitives';

export class Organisation {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsWord(organisationKinds) kind!: OrganisationKind;
  @IsLine() name!: string;
  @IsLine() shortName!: string;
  @IsLine() slug!: string;
  @Nullable() @IsLine() areaCode!: string | null;
  @Nullable() @IsLine() nation!: string | null;
  /** Counts of people from 1 to one less than this are not shown; 3 to 10. */
  @IsWhole(3, 10) disclosureThreshold!: number;
  /** To which multiple the organisation's own counts are rounded when they are shown; null where they are not. */
  @Nullable() @IsWhole(5, 5) roundingBase!: number | null;
  /** How a reader of a public plan may answer: an address, e-mail or office; shown as text. */
  @Nullable() @IsLine(400) feedback!: string | null;
  /** Whether a plan may be submitted without a complete, signed assessment of its impact. */
  @IsWord(unsignedRules) unsignedAssessment!: UnsignedRule;
  /** Whether whoever entered a figure may not approve it, and a recorded one waits for somebody else. */
  @IsFlag() secondPerson!: boolean;
}

export class Organisations {
  @IsListOf(() => Organisation) organisations!: Organisation[];
}

/** The operator opens an organisation for an area and invites who will administer it. */
export class NewOrganisation {
  @IsLine() areaCode!: string;
  @IsLine() administratorEmail!: string;
}

export class ChangeOrganisation {
  @May() @IsWhole(3, 10) disclosureThreshold?: number;
  @May() @Nullable() @IsWhole(5, 5) roundingBase?: number | null;
  @May() @Nullable() @IsLine(400) feedback?: string | null;
  @May() @IsWord(unsignedRules) unsignedAssessment?: UnsignedRule;
  @May() @IsFlag() secondPerson?: boolean;
}

/** A share: the owner lets one other organisation read something, from a day, until it ends. */
export class NewShare {
  @IsId() receiverId!: string;
  @IsWord(shareSubjects) subject!: ShareSubject;
  @IsWord(shareLevels) level!: ShareLevel;
  @IsDay() startsOn!: Day;
  @Nullable() @IsDay() endsOn!: Day | null;
}

export class Share extends NewShare {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() giverId!: string;
  @IsLine() giverName!: string;
  @IsLine() receiverName!: string;
  @IsFlag() active!: boolean;
}

/** What an organisation gives, what it is given, and to whom it could give. */
export class Shares {
  @IsListOf(() => Share) given!: Share[];
  @IsListOf(() => Share) received!: Share[];
  @IsListOf(() => Organisation) receivers!: Organisation[];
}
