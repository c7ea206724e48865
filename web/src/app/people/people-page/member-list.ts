import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AccountHolding } from '@waymark/contract/handover';
import type { ContactToInvite, Invitation, Member } from '@waymark/contract/people';
import { Announcer } from '../../core/announcer';
import { InstantPipe } from '../../core/format';
import { problemOf, type Problem } from '../../core/problem';
import { Session } from '../../core/session';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { RefusalPanel } from '../../ui/refusal-panel';
import { ScrollTable } from '../../ui/scroll-table';
import { Tag } from '../../ui/tag';
import { PeopleClient } from '../people.client';
import { rolesText } from '../role-choices';
import { ContactList } from './contact-list';
import { InvitationList } from './invitation-list';

/** Members with an account: roles, last seen, and letting them in or not; below, who was invited and has not come yet. */
@Component({
  selector: 'wm-member-list',
  imports: [
    ConfirmDialog,
    ContactList,
    InstantPipe,
    InvitationList,
    Loaded,
    RefusalPanel,
    RouterLink,
    ScrollTable,
    Tag,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './member-list.html',
})
export class MemberList {
  readonly organisationId = input.required<string>();
  readonly query = input<Readonly<Record<string, string | undefined>>>({});
  /** Whether the viewer hands over the work of those listed. */
  readonly mayHandOver = input(false);
  readonly changed = output();

  private readonly client = inject(PeopleClient);
  private readonly announcer = inject(Announcer);
  protected readonly session = inject(Session);
  protected readonly members = this.client.members(this.organisationId);
  private readonly holdings = this.client.accountHoldings(() => (this.mayHandOver() ? this.organisationId() : null));
  private readonly owned = computed(
    () => new Map((this.holdings.hasValue() ? this.holdings.value().accounts : []).map((one) => [one.userId, one])),
  );
  protected readonly suspending = signal<Member | null>(null);
  protected readonly suspendingOwns = computed(() => this.ownedBy(this.suspending()));
  /** Who has just been suspended and still owns something. */
  protected readonly suspended = signal<Member | null>(null);
  protected readonly suspendTitle = computed(
    () => $localize`:@@people.suspend.title:Suspend ${this.suspending()?.name ?? ''}:name:?`,
  );
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly rolesText = rolesText;
  private readonly confirm = viewChild.required(ConfirmDialog);

  /** What a member still answers for, where that is anything. */
  protected ownedBy(member: Member | null): AccountHolding | undefined {
    return member === null ? undefined : this.owned().get(member.userId);
  }

  protected async suspend(member: Member): Promise<void> {
    this.suspending.set(member);
    this.suspended.set(null);
    if (!(await this.confirm().ask())) return;
    const done = await this.settle(
      () => this.client.changeMember(member.id, member.version, { suspended: true }),
      $localize`:@@people.suspended.said:${member.name}:name: is suspended and signed out`,
    );
    if (done) this.suspended.set(member);
    this.changed.emit();
  }

  protected async letIn(member: Member): Promise<void> {
    this.suspended.set(null);
    await this.settle(
      () => this.client.changeMember(member.id, member.version, { suspended: false }),
      $localize`:@@people.let-in.said:${member.name}:name: may sign in again`,
    );
    this.changed.emit();
  }

  protected async withdraw(invitation: Invitation): Promise<void> {
    await this.settle(
      () => this.client.withdraw(invitation.id),
      $localize`:@@people.withdrawn.said:The invitation of ${invitation.email}:email: is withdrawn`,
    );
  }

  protected async leave({ id, name }: ContactToInvite): Promise<void> {
    await this.settle(
      () => this.client.leaveContact(this.organisationId(), id),
      $localize`:@@people.to-invite.left:${name}:name: is not to be invited`,
    );
  }

  private async settle(change: () => Promise<unknown>, said: string): Promise<boolean> {
    this.refusal.set(null);
    try {
      await change();
      this.announcer.say(said);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.members.reload();
    return this.refusal() === null;
  }
}
