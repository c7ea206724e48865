import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import type { Account } from '@waymark/contract/people';
import { Session } from '../../core/session';
import type { ControlErrors } from '../../ui/forms/control';
import { SelectField } from '../../ui/forms/select-field';

/** People who are asked to answer: chosen one after another from a list, each to be taken out again by a button. */
@Component({
  selector: 'wm-mention-picker',
  imports: [SelectField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-select-field
      [value]="null"
      (valueChange)="add($event)"
      [choices]="choices()"
      [errors]="errors()"
      [(touched)]="touched"
      label="Ask someone to answer"
      i18n-label="@@comments.mention"
      hint="It waits on their home page until they answer"
      i18n-hint="@@comments.mention.hint"
      empty="Nobody more"
      i18n-empty="@@comments.mention.nobody"
    />
    @if (chosen().length > 0) {
      <ul class="wm-mentions" aria-label="Asked to answer" i18n-aria-label="@@comments.mention.chosen">
        @for (account of chosen(); track account.userId) {
          <li>
            <span class="wm-mention">&#64;{{ account.name }}</span>
            <button type="button" class="wm-link-button" (click)="remove(account.userId)">
              <ng-container i18n="@@comments.mention.remove">Remove</ng-container
              ><span class="wm-hidden"> {{ account.name }}</span>
            </button>
          </li>
        }
      </ul>
    }
  `,
})
export class MentionPicker implements FormValueControl<readonly string[]> {
  readonly value = model<readonly string[]>([]);
  readonly accounts = input.required<readonly Account[]>();
  readonly name = input('');
  readonly errors = input<ControlErrors>([]);
  readonly touched = model(false);
  readonly disabled = input(false);

  private readonly session = inject(Session);
  protected readonly chosen = computed(() => this.accounts().filter(({ userId }) => this.value().includes(userId)));
  protected readonly choices = computed(() =>
    this.accounts()
      .filter(({ userId }) => !this.value().includes(userId) && userId !== this.session.current()?.userId)
      .map(({ userId, name }) => ({ value: userId, text: name })),
  );

  protected add(userId: string | null): void {
    if (userId !== null) this.value.update((chosen) => [...chosen, userId]);
  }

  protected remove(userId: string): void {
    this.value.update((chosen) => chosen.filter((one) => one !== userId));
  }
}
