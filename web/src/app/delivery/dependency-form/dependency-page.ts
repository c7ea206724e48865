import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { paragraphLength } from '@waymark/domain/limits';
import type { HoldsUnsaved } from '../../core/guards';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost } from '../../ui/forms/rules';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { DeliveryClient } from '../delivery.client';
import { actionChoices, formCrumbs, goalChoices } from '../form-pages';

interface DependencyForm {
  waiting: string | null;
  awaited: string | null;
  note: string;
}

const empty: DependencyForm = { waiting: null, awaited: null, note: '' };
const goalMark = 'goal:';
const askMark = 'ask:';

/** What waits, and for what: another action, or an ask. A goal waits for asks alone. */
@Component({
  selector: 'wm-dependency-page',
  imports: [FormField, FormFrame, Loaded, PageHead, RouterLink, SelectField, TextArea, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './dependency-page.html',
})
export class DependencyPage implements HoldsUnsaved {
  readonly planId = input.required<string>();

  private readonly client = inject(DeliveryClient);
  private readonly router = inject(Router);
  protected readonly plan = this.client.plan(this.planId);
  protected readonly asks = this.client.asks();
  protected readonly limit = paragraphLength;
  private readonly planNow = computed(() => (this.plan.hasValue() ? this.plan.value() : null));
  protected readonly form = form(signal(empty), (path) => {
    validate(path.waiting, ({ value }) =>
      value() === null
        ? { kind: 'required', message: $localize`:@@delivery.dependency.waiting.required:Choose what waits` }
        : null,
    );
    validate(path.awaited, ({ value, valueOf }) => {
      if (value() === null) {
        return {
          kind: 'required',
          message: $localize`:@@delivery.dependency.awaited.required:Choose what it waits for`,
        };
      }
      const goalOnAction = valueOf(path.waiting)?.startsWith(goalMark) && !value()?.startsWith(askMark);
      const message = $localize`:@@delivery.dependency.goal-ask:A goal waits for asks alone. Choose an ask`;
      return goalOnAction ? { kind: 'not-allowed-together', message } : null;
    });
    atMost(path.note, paragraphLength);
  });
  protected readonly waitingChoices = computed(() => [
    ...actionChoices(this.planNow()),
    ...goalChoices(this.planNow()).map(({ value, text }) => ({
      value: goalMark + value,
      text: $localize`:@@delivery.dependency.goal:Goal: ${text}:title:`,
    })),
  ]);
  protected readonly awaitedChoices = computed(() => [
    ...actionChoices(this.planNow()),
    ...(this.asks.hasValue() ? this.asks.value().asks : []).map(({ id, wording }) => ({
      value: askMark + id,
      text: $localize`:@@delivery.dependency.ask:Ask: ${wording}:wording:`,
    })),
  ]);
  protected readonly crumbs = formCrumbs(this.planNow, this.planId);

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected readonly save = async () => {
    const { waiting, awaited, note } = this.form().value();
    await this.client.addDependency(this.planId(), { ...waitingOf(waiting ?? ''), ...awaitedOf(awaited ?? ''), note });
  };

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(['/plans', this.planId(), 'delivery']);
  }
}

const waitingOf = (chosen: string): { goalId: string } | { actionId: string } =>
  chosen.startsWith(goalMark) ? { goalId: chosen.slice(goalMark.length) } : { actionId: chosen };
const awaitedOf = (chosen: string): { askId: string } | { onActionId: string } =>
  chosen.startsWith(askMark) ? { askId: chosen.slice(askMark.length) } : { onActionId: chosen };
