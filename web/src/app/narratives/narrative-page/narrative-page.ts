import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
  viewChildren,
} from '@angular/core';
import type { Narratives } from '@waymark/contract/narratives';
import { Announcer } from '../../core/announcer';
import type { HoldsUnsaved } from '../../core/guards';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { NarrativesClient } from '../narratives.client';
import { NarrativeForm } from './narrative-form';
import { NarrativeVersion } from './narrative-version';

/** The versions of the local story, the newest first. */
@Component({
  selector: 'wm-narrative-page',
  imports: [EmptyState, Loaded, NarrativeForm, NarrativeVersion, PageHead, PlanNav, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './narrative-page.html',
})
export class NarrativePage implements HoldsUnsaved {
  readonly planId = input.required<string>();

  private readonly announcer = inject(Announcer);
  private readonly newForm = viewChild(NarrativeForm);
  private readonly versions = viewChildren(NarrativeVersion);
  protected readonly read = inject(NarrativesClient).narratives(this.planId);
  /** What was last read stays on the page while it is read again, and with it what is open and typed. */
  protected readonly shown = linkedSignal<Narratives | null, Narratives | null>({
    source: () => (this.read.hasValue() ? this.read.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly writing = signal(false);
  protected readonly listed = computed(() => {
    const shown = this.shown();
    const narratives = shown?.narratives.filter((one) => shown.mayEdit || !one.archived) ?? [];
    return narratives.map((narrative, place) => ({ narrative, earlier: narratives[place + 1] ?? null }));
  });
  protected readonly latestText = computed(() => this.listed()[0]?.narrative.text ?? '');
  protected readonly title = $localize`:@@narratives.title:Narrative`;
  protected readonly state = computed(() => {
    const shown = this.shown();
    if (shown === null || shown.narratives.length === 0) return '';
    const inPlan = shown.narratives.find((one) => one.inPlan && !one.archived);
    if (inPlan) return $localize`:@@narratives.state.in-plan:The plan says version ${inPlan.number}:number:.`;
    return shown.planHasNarrative
      ? $localize`:@@narratives.state.other:The plan says something else than these versions.`
      : $localize`:@@narratives.state.none:The plan says no story yet.`;
  });
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@plans.title:Plans`, link: '/plans' },
    { text: this.shown()?.planTitle ?? '', link: ['/plans', this.planId()] },
  ]);

  hasUnsaved(): boolean {
    return (this.newForm()?.hasUnsaved() ?? false) || this.versions().some((one) => one.hasUnsaved());
  }

  protected written(): void {
    this.writing.set(false);
    this.announcer.say($localize`:@@narratives.saved:The version is saved`);
    this.read.reload();
  }
}
