import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Taskforce, TaskforceMember } from '@waymark/contract/taskforces';
import { todayIn } from '@waymark/domain/day';
import { Announcer } from '../../core/announcer';
import { DayPipe } from '../../core/format';
import { problemOf, type Problem } from '../../core/problem';
import { Session } from '../../core/session';
import { sectorWords, taskforceRoleWords } from '../../core/words/people-words';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { RefusalPanel } from '../../ui/refusal-panel';
import { ScrollTable } from '../../ui/scroll-table';
import { Tag } from '../../ui/tag';
import { memberName } from '../composition';
import { TaskforceClient } from '../taskforce.client';

/** Who sits on the taskforce; those whose term is over stand below. */
@Component({
  selector: 'wm-member-table',
  imports: [ConfirmDialog, DayPipe, RefusalPanel, RouterLink, ScrollTable, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './member-table.html',
})
export class MemberTable {
  readonly taskforce = input.required<Taskforce>();
  readonly changed = output<void>();

  protected readonly session = inject(Session);
  private readonly client = inject(TaskforceClient);
  private readonly announcer = inject(Announcer);
  private readonly today = todayIn(new Date());
  private readonly confirm = viewChild.required(ConfirmDialog);
  protected readonly ending = signal<TaskforceMember | null>(null);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly endTitle = computed(() => {
    const member = this.ending();
    return member === null
      ? ''
      : $localize`:@@taskforce.member.end.title:End the term of ${memberName(member)}:name: today?`;
  });
  protected readonly members = computed(() =>
    [...this.taskforce().members].sort((one, other) => Number(this.isOver(one)) - Number(this.isOver(other))),
  );
  protected readonly name = memberName;
  protected readonly sectors = sectorWords;
  protected readonly roles = taskforceRoleWords;

  protected isOver({ endsOn }: TaskforceMember): boolean {
    return endsOn !== null && endsOn < this.today;
  }

  protected mayEnd({ endsOn }: TaskforceMember): boolean {
    return endsOn === null || endsOn > this.today;
  }

  protected async end(member: TaskforceMember): Promise<void> {
    this.ending.set(member);
    this.refusal.set(null);
    if (!(await this.confirm().ask())) return;
    try {
      await this.client.endTerm(member.id, member.version);
      this.announcer.say($localize`:@@taskforce.member.ended:The term has ended`);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.changed.emit();
  }
}
