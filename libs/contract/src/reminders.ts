import { PartialType } from '@nestjs/mapped-types';
import type { Day } from '@waymark/domain/day';
import { addressLength, emailLength, paragraphLength } from '@waymark/domain/limits';
import { ownedKinds, type OwnedKind, ownedStates, type OwnedState } from '@waymark/domain/progress/owned-item';
import {
  daysOfWeek,
  digests,
  type Digest,
  lastHour,
  mailKinds,
  type MailKind,
  mailStates,
  type MailState,
  reminderKinds,
  type ReminderKind,
  reminderSteps,
  type ReminderStep,
} from '@waymark/domain/reminders/vocabulary';
import {
  IsDay,
  IsEveryWord,
  IsFlag,
  IsId,
  IsInstant,
  IsLine,
  IsLines,
  IsListOf,
  IsText,
  IsWhole,
  IsWord,
  Nullable,
} from './primitives';

/** How one wants to be written to. Hours are whole and local; a weekday is 1 (Monday) to 7. */
export class MailWishes {
  @IsWord(digests) digest!: Digest;
  @IsWhole(0, lastHour) hour!: number;
  @IsWhole(1, daysOfWeek) weekday!: number;
  /** The same hour twice: no hour is quiet. */
  @IsWhole(0, lastHour) quietFrom!: number;
  @IsWhole(0, lastHour) quietUntil!: number;
  @IsFlag() workingDaysOnly!: boolean;
  /** What is switched off. */
  @IsEveryWord(reminderKinds) optOuts!: ReminderKind[];
}

export class ChangeNotifications extends PartialType(MailWishes, { skipNullProperties: false }) {}

/** Who stands in for one in an organisation, and for whom one stands in. */
export class StandIn {
  @IsId() organisationId!: string;
  @IsLine() organisation!: string;
  @Nullable() @IsLine() deputy!: string | null;
  @IsLines() deputyFor!: string[];
  @IsLines() plansManaged!: string[];
}

/** A calendar that one has subscribed to elsewhere; its address is told once, when it is made. */
export class CalendarFeed {
  @IsId() id!: string;
  @IsInstant() madeAt!: string;
  @Nullable() @IsInstant() lastReadAt!: string | null;
}

export class NewCalendarFeed {
  @IsId() id!: string;
  @IsLine(addressLength) url!: string;
}

export class Notifications extends MailWishes {
  /** 0 until something was set. */
  @IsWhole() version!: number;
  @IsLine(emailLength) address!: string;
  /** Whether this site sends mail at all. */
  @IsFlag() mailSent!: boolean;
  @IsListOf(() => StandIn) standIns!: StandIn[];
  @IsListOf(() => CalendarFeed) feeds!: CalendarFeed[];
}

/** One mail as an administrator sees it: to whom and how it went, not its words. */
export class MailItem {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsWord(mailKinds) kind!: MailKind;
  @IsLine() name!: string;
  @IsLine(emailLength) address!: string;
  @IsLine(paragraphLength) subject!: string;
  @IsWord(mailStates) state!: MailState;
  @IsWhole() attempts!: number;
  /** What the mail server said, in its own words. */
  @IsText(paragraphLength) problem!: string;
  @IsInstant() queuedAt!: string;
  @Nullable() @IsInstant() settledAt!: string | null;
}

export class MailCount {
  @IsWord(mailStates) state!: MailState;
  @IsWhole() count!: number;
}

/** Something due, late or waiting, as a mail will tell it. */
export class RemindedLine {
  @IsWord(ownedKinds) kind!: OwnedKind;
  @IsWord(ownedStates) state!: OwnedState;
  @IsText() title!: string;
  @IsText() planTitle!: string;
  /** Null for what waits without a day. */
  @Nullable() @IsDay() dueOn!: Day | null;
  /** Since when that waits. */
  @Nullable() @IsDay() since!: Day | null;
  @IsFlag() late!: boolean;
}

export class PreviewLine extends RemindedLine {
  /** As what they are told: as its owner, or in the place of whom. */
  @IsWord(reminderSteps) step!: ReminderStep;
}

/** What somebody would be told, were it their hour. */
export class MailPreview {
  @IsLine() name!: string;
  @IsLine(emailLength) address!: string;
  @IsWord(digests) digest!: Digest;
  @IsListOf(() => PreviewLine) lines!: PreviewLine[];
}

export class Mail {
  @Nullable() @IsLine(emailLength) from!: string | null;
  @Nullable() @IsInstant() lastLookedAt!: string | null;
  @IsListOf(() => MailCount) counts!: MailCount[];
  /** Failed and uncertain ones: somebody decides. */
  @IsListOf(() => MailItem) toDecide!: MailItem[];
  @IsListOf(() => MailItem) waiting!: MailItem[];
  @IsListOf(() => MailItem) sent!: MailItem[];
  @IsListOf(() => MailPreview) preview!: MailPreview[];
  /** Late and waiting things of which nobody is told. */
  @IsListOf(() => RemindedLine) unheard!: RemindedLine[];
}

/** Whether and how often one may have a link to one's own items sent to oneself. */
export class OwnLink {
  /** Where it is sent; one's own address and no other. */
  @IsLine(emailLength) address!: string;
  @IsFlag() mailSent!: boolean;
  /** Who stands in no directory owns nothing that a link could open. */
  @IsFlag() inDirectory!: boolean;
  @IsWhole() leftToday!: number;
  @IsWhole() mostADay!: number;
}
