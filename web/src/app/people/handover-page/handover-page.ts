import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Handover, Holding, OwnedThings } from '@waymark/contract/handover';
import { barOf, type HoldingBar, type HoldingKind } from '@waymark/domain/handover/holding';
import { Announcer } from '../../core/announcer';
import { InstantPipe } from '../../core/format';
import { problemOf, type Problem } from '../../core/problem';
import { Session } from '../../core/session';
import { EmptyState } from '../../ui/empty-state';
import type { Choice } from '../../ui/forms/control';
import { SelectField } from '../../ui/forms/select-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { RefusalPanel } from '../../ui/refusal-panel';
import { PeopleClient } from '../people.client';

const kindWords: Readonly<Record<HoldingKind, string>> = {
  'plan-member-lead': $localize`:@@people.owned.plan-member:Elected lead of the plan`,
  'plan-officer-lead': $localize`:@@people.owned.plan-officer:Officer lead of the plan`,
  'plan-manager': $localize`:@@people.owned.plan-manager:Manager of the plan`,
  'goal-member': $localize`:@@people.owned.goal-member:Accountable member of a goal`,
  'goal-officer': $localize`:@@people.owned.goal-officer:Accountable officer of a goal`,
  'action-lead': $localize`:@@people.owned.action:Lead of an action`,
  'target-owner': $localize`:@@people.owned.target:Owner of a target and its figures`,
  'risk-owner': $localize`:@@people.owned.risk:Owner of a risk`,
  'finding-owner': $localize`:@@people.owned.finding:Owner of what softens an effect on a group`,
  'evidence-owner': $localize`:@@people.owned.evidence:Owner of evidence for the equality impact assessment`,
  deputy: $localize`:@@people.owned.deputy:Deputy of`,
  'figure-draft': $localize`:@@people.owned.figure:Figure not yet submitted`,
  mention: $localize`:@@people.owned.mention:Comment that waits for an answer`,
  seat: $localize`:@@people.owned.seat:Seat in the taskforce`,
  'goal-taskforce-lead': $localize`:@@people.owned.goal-taskforce:Taskforce lead of a goal`,
  'action-taskforce-lead': $localize`:@@people.owned.action-taskforce:Taskforce lead of an action`,
  commitment: $localize`:@@people.owned.commitment:Commitment to an action`,
  delegation: $localize`:@@people.owned.delegation:Gives approvals in the place of`,
};

const barWords: Readonly<Record<HoldingBar, string>> = {
  'with-seat': $localize`:@@people.hand-over.with-seat:goes with the seat in the taskforce`,
  'given-by-another': $localize`:@@people.hand-over.by-another:they choose somebody else themselves, under Approvals`,
  'no-account': $localize`:@@people.hand-over.no-account:needs somebody with an account`,
};

const seatEndedWords = $localize`:@@people.hand-over.seat-ended:their seat has ended: name another lead in the plan`;

/** All that one person owns, moved to another at once. */
@Component({
  selector: 'wm-handover-page',
  imports: [EmptyState, InstantPipe, Loaded, PageHead, RefusalPanel, RouterLink, SelectField, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './handover-page.html',
})
export class HandoverPage {
  readonly personId = input.required<string>();

  private readonly client = inject(PeopleClient);
  private readonly announcer = inject(Announcer);
  private readonly people = this.client.people(inject(Session).organisationId);
  protected readonly owned = this.client.owned(this.personId);
  protected readonly kindWords = kindWords;
  protected readonly toId = signal<string | null>(null);
  protected readonly missing = signal(false);
  protected readonly busy = signal(false);
  protected readonly refusal = signal<Problem | null>(null);
  /** What shall stay where it is. */
  protected readonly kept = signal<ReadonlySet<string>>(new Set());
  protected readonly crumbs = [{ text: $localize`:@@people.title:People`, link: '/people' }];
  protected readonly receivers = computed<Choice[]>(() =>
    (this.people.hasValue() ? this.people.value().people : [])
      .filter(({ id, leftOn }) => id !== this.personId() && leftOn === null)
      .map(({ id, name, jobTitle }) => ({ value: id, text: jobTitle ? `${name}, ${jobTitle}` : name })),
  );
  protected readonly errors = computed(() =>
    this.missing() && this.toId() === null
      ? [{ kind: 'required', message: $localize`:@@people.hand-over.to.required:Choose who takes it on` }]
      : [],
  );

  /** Why a thing does not move by itself; of a seat, what becomes of its name. */
  protected note({ kind, seatEnded }: Holding): string | null {
    if (seatEnded) return seatEndedWords;
    const bar = barOf(kind, { hasAccount: true });
    if (bar !== null) return barWords[bar];
    return kind === 'seat' ? $localize`:@@people.hand-over.seat-name:with what hangs on it, under the new name` : null;
  }

  protected key = ({ kind, id }: Holding): string => `${kind} ${id}`;

  protected placeOf({ planId, actionId }: Holding): string[] {
    return ['/plans', planId ?? '', ...(actionId === null ? [] : ['actions', actionId])];
  }

  protected movable({ items }: OwnedThings, movable: boolean): Holding[] {
    return items.filter((item) => item.movable === movable);
  }

  protected chosen(owned: OwnedThings): Holding[] {
    return this.movable(owned, true).filter((item) => !this.kept().has(this.key(item)));
  }

  protected toggle(item: Holding): void {
    const key = this.key(item);
    this.kept.update((kept) => new Set(kept.has(key) ? [...kept].filter((one) => one !== key) : [...kept, key]));
  }

  protected handOver(owned: OwnedThings): Promise<void> {
    const toId = this.toId();
    this.missing.set(toId === null);
    if (toId === null) return Promise.resolve();
    const all = this.kept().size === 0;
    const items = all ? null : this.chosen(owned).map(({ kind, id }) => ({ kind, id }));
    return this.attempt(async () => {
      const { count, to } = await this.client.handOver(this.personId(), { toId, items });
      this.announcer.say($localize`:@@people.hand-over.said:${count}:count: handed over to ${to}:name:`);
    });
  }

  protected undo({ id }: Handover): Promise<void> {
    return this.attempt(async () => {
      await this.client.undoHandover(id);
      this.announcer.say($localize`:@@people.hand-over.undone:The handover is undone`);
    });
  }

  private async attempt(change: () => Promise<void>): Promise<void> {
    this.refusal.set(null);
    this.busy.set(true);
    try {
      await change();
      this.owned.reload();
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.busy.set(false);
  }
}
