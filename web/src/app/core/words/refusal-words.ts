import type { Problem } from '../problem';
import type { FieldProblem } from '@waymark/contract/problem';

const refusals: Readonly<Record<string, string>> = {
  'no-connection': $localize`:@@words.refusal.no-connection:The server did not answer. Check the connection, then try again.`,
  'server-error': $localize`:@@words.refusal.server-error:Something went wrong on our side. What you typed is still here. Try again in a minute.`,
  unexpected: $localize`:@@words.refusal.unexpected:Something went wrong. What you typed is still here. Try again.`,
  invalid: $localize`:@@words.refusal.invalid:Some answers need another look.`,
  missing: $localize`:@@words.refusal.missing:This is not here, or not for you to see.`,
  forbidden: $localize`:@@words.refusal.forbidden:You are not allowed to do this. Ask an administrator of your organisation.`,
  permission: $localize`:@@words.refusal.permission:You are not allowed to do this. Ask an administrator of your organisation.`,
  unauthenticated: $localize`:@@words.refusal.unauthenticated:You are signed out. Sign in to go on.`,
  'setup-code': $localize`:@@words.refusal.setup-code:The set-up code is not right. It stands in the output of the server.`,
  'setup-done': $localize`:@@words.refusal.setup-done:This site is set up already. Sign in.`,
  invitation: $localize`:@@words.refusal.invitation:This invitation has ended or was used. Ask for a new one.`,
  'last-administrator': $localize`:@@words.refusal.last-administrator:Somebody has to administer the organisation. Make another member administrator first.`,
  'share-ended': $localize`:@@words.refusal.share-ended:This share has ended already.`,
  stale: $localize`:@@words.refusal.stale:Someone else changed this since you opened it.`,
  precondition: $localize`:@@words.refusal.precondition:Open the page again, then make the change.`,
  'step-not-possible': $localize`:@@words.refusal.step-not-possible:The plan has moved on, so this step is not possible now.`,
  'own-submission': $localize`:@@words.refusal.own-submission:Who submits a plan may not approve it. Ask another approver.`,
  'plan-incomplete': $localize`:@@words.refusal.plan-incomplete:The plan still lacks something. See what is missing.`,
  'plan-not-editable': $localize`:@@words.refusal.plan-not-editable:The plan cannot be edited in its present state.`,
  'plan-archived': $localize`:@@words.refusal.plan-archived:The plan is archived. Restore it first.`,
  'plan-in-force': $localize`:@@words.refusal.plan-in-force:A plan under review or in force stays in sight. Close it first.`,
  'publication-required': $localize`:@@words.refusal.publication-required:A plan becomes public on its publication page.`,
  'successor-required': $localize`:@@words.refusal.successor-required:Publish the later plan first.`,
  'not-restorable': $localize`:@@words.refusal.not-restorable:What it said before cannot be put back here. Change it where it is edited.`,
  'too-many-goals': $localize`:@@words.refusal.too-many-goals:The plan holds as many goals as it can.`,
  'not-editable': $localize`:@@words.refusal.not-editable:This cannot be edited in its present state.`,
  'already-exists': $localize`:@@words.refusal.already-exists:There is one already.`,
  'list-full': $localize`:@@words.refusal.list-full:This list is full. Remove something first.`,
  'not-archived': $localize`:@@words.refusal.not-archived:This was not archived, or is back already.`,
  'milestones-open': $localize`:@@words.refusal.milestones-open:A milestone is still open. Mark it done, or drop it with a reason.`,
  'term-ended': $localize`:@@words.refusal.term-ended:This term has ended already.`,
  'in-use': $localize`:@@words.refusal.in-use:It is still used elsewhere.`,
  busy: $localize`:@@words.refusal.busy:Too many attempts. Wait a little, then try again.`,
  unavailable: $localize`:@@words.refusal.unavailable:The service is not ready. Try again in a minute.`,
  'too-many-tries': $localize`:@@words.refusal.too-many-tries:Too many attempts. Wait a little, then try again.`,
  'busy-try-again': $localize`:@@words.refusal.busy-try-again:Someone else was writing at the same moment. Try again.`,
  'idempotency-key-reused': $localize`:@@words.refusal.idempotency-key-reused:This was sent before with other content. Open the page again.`,
  fields: $localize`:@@words.refusal.fields:Some answers need another look.`,
  'not-allowed-together': $localize`:@@words.refusal.not-allowed-together:Some answers do not go together.`,
  'unknown-reference': $localize`:@@words.refusal.unknown-reference:Something you chose is no longer there. Choose again.`,
  'no-session': $localize`:@@words.refusal.no-session:You are signed out. Sign in to go on.`,
  'wrong-sign-in': $localize`:@@words.refusal.wrong-sign-in:The e-mail address or the password is not right.`,
  'if-match-required': $localize`:@@words.refusal.if-match-required:Open the page again, then make the change.`,
  'if-match-unknown': $localize`:@@words.refusal.if-match-unknown:Someone else changed this since you opened it.`,
  'indicator-computed': $localize`:@@words.refusal.indicator-computed:The product works this indicator out itself, so no figure is recorded by hand.`,
  'too-many-indicators': $localize`:@@words.refusal.too-many-indicators:The goal has as many indicators as it can hold.`,
  'library-missing': $localize`:@@words.refusal.library-missing:The reference data is not loaded yet. Ask who operates the site.`,
};

const fieldRefusals: Readonly<Record<string, string>> = {
  required: $localize`:@@words.field.required:Enter this`,
  'not-text': $localize`:@@words.field.not-text:Enter text`,
  'too-long': $localize`:@@words.field.too-long:Use fewer words`,
  'too-short': $localize`:@@words.field.too-short:Use more characters`,
  'not-printable': $localize`:@@words.field.not-printable:Remove line breaks and characters that cannot be seen`,
  'not-an-id': $localize`:@@words.field.not-an-id:Choose one of the list`,
  'not-a-list': $localize`:@@words.field.not-a-list:Choose from the list`,
  'too-many': $localize`:@@words.field.too-many:Choose fewer`,
  'not-a-day': $localize`:@@words.field.not-a-day:Enter a date, like 31 3 2027`,
  'not-an-instant': $localize`:@@words.field.not-an-instant:Enter a date and a time`,
  'not-after-start': $localize`:@@words.field.not-after-start:Enter a day after the first day`,
  'not-before-end': $localize`:@@words.field.not-before-end:Enter a day before the last day`,
  'in-future': $localize`:@@words.field.in-future:Enter a day that is not in the future`,
  'not-allowed-together': $localize`:@@words.field.not-allowed-together:This does not go together with another answer`,
  'not-a-flag': $localize`:@@words.field.not-a-flag:Choose yes or no`,
  'not-a-number': $localize`:@@words.field.not-a-number:Enter a number`,
  'out-of-range': $localize`:@@words.field.out-of-range:Enter a number within the limits`,
  'not-a-choice': $localize`:@@words.field.not-a-choice:Choose one of the list`,
  'not-an-object': $localize`:@@words.field.not-an-object:Fill in this part`,
  'not-an-email': $localize`:@@words.field.not-an-email:Enter an e-mail address, like name@example.gov.uk`,
  'common-password': $localize`:@@words.field.common-password:This password is known to many. Choose another.`,
  'too-common': $localize`:@@words.field.too-common:This password is known to many. Choose another.`,
  unknown: $localize`:@@words.field.unknown:This is not expected here`,
  'unknown-area': $localize`:@@words.field.unknown-area:Choose an area of the list`,
  'already-there': $localize`:@@words.field.already-there:This indicator stands under the goal already`,
  'direction-needed': $localize`:@@words.field.direction-needed:Say which way is better, because a target needs it`,
  'not-after-baseline': $localize`:@@words.field.not-after-baseline:Enter a day after the baseline`,
  twice: $localize`:@@words.field.twice:Enter each day once`,
  'outside-path': $localize`:@@words.field.outside-path:Enter a day between baseline and target`,
  'not-a-code': $localize`:@@words.field.not-a-code:Begin with a letter, then use letters, figures and hyphens, at most 20 in all`,
  'in-the-future': $localize`:@@words.field.in-the-future:Enter a day that is not in the future`,
  'period-too-long': $localize`:@@words.field.period-too-long:This period is longer than the indicator’s. Enter an earlier last day`,
  'not-with-status': $localize`:@@words.field.not-with-status:Leave this empty, or choose another status: with this one there is no figure`,
  'not-above-zero': $localize`:@@words.field.not-above-zero:Enter a denominator above 0`,
  'above-denominator': $localize`:@@words.field.above-denominator:Enter a numerator that is not above the denominator`,
  'differs-from-share': $localize`:@@words.field.differs-from-share:This is not what the numerator and denominator give. Correct one of them`,
  'not-around-value': $localize`:@@words.field.not-around-value:Enter limits with the value between them`,
  taken: $localize`:@@words.field.taken:This is in use already. Choose another.`,
};

/** What happened and what to do, for a refusal of the API. */
export function refusalWords(problem: Pick<Problem, 'code' | 'status'>): string {
  return refusals[problem.code] ?? refusals[kindOfStatus(problem.status)] ?? refusals['unexpected'] ?? '';
}

export function fieldWords(code: FieldProblem['code']): string {
  return fieldRefusals[code] ?? $localize`:@@words.field.other:Look at this answer again`;
}

function kindOfStatus(status: number): string {
  const kinds: Readonly<Record<number, string>> = {
    401: 'unauthenticated',
    403: 'forbidden',
    404: 'missing',
    412: 'stale',
    422: 'invalid',
    428: 'precondition',
    429: 'busy',
    503: 'unavailable',
  };
  return kinds[status] ?? 'unexpected';
}
