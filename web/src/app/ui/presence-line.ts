import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, input } from '@angular/core';
import { Presence } from '../core/presence';
import { sectionWords } from '../core/words/section-words';

type Place = 'reading' | 'editing' | null;

/**
 * Who else is in a section of a plan now; for the section `plan`, everyone in the plan. With `as` it also tells them that the
 * reader is here.
 */
@Component({
  selector: 'wm-presence',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<p role="status" [class.wm-presence]="words() !== ''">{{ words() }}</p>`,
})
export class PresenceLine {
  readonly planId = input.required<string>();
  readonly section = input('plan');
  readonly as = input<Place>(null);

  private readonly presence = inject(Presence);
  protected readonly words = computed(() => (this.section() === 'plan' ? this.inPlan() : this.inSection()));
  private leave: () => void = () => undefined;

  constructor() {
    effect(() => {
      const [planId, section, as] = [this.planId(), this.section(), this.as()];
      this.leave();
      this.leave = as === null ? () => undefined : this.presence.enter({ planId, section, editing: as === 'editing' });
    });
    inject(DestroyRef).onDestroy(() => this.leave());
  }

  private inPlan(): string {
    const who = this.presence.others().map(({ name, section }) => `${name} (${sectionWords(section)})`);
    return who.length === 0 ? '' : $localize`:@@ui.presence.plan:Also in this plan: ${listed(who)}:people:`;
  }

  private inSection(): string {
    const here = this.presence.others().filter(({ section }) => section === this.section());
    const editing = here.filter((one) => one.editing).map(({ name }) => name);
    const reading = here.filter((one) => !one.editing).map(({ name }) => name);
    return [
      ...editing.map((name) => $localize`:@@ui.presence.editing:${name}:name: is editing this section.`),
      ...(reading.length === 0 ? [] : [$localize`:@@ui.presence.reading:Also here: ${listed(reading)}:people:.`]),
    ].join(' ');
  }
}

const listed = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names);
