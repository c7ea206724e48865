import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { editions } from '@waymark/domain/frameworks/framework';
import { planStatuses } from '@waymark/domain/plans/plan-status';
import { DayPipe, MonthsPipe } from '../../core/format';
import { Session } from '../../core/session';
import { editionWords } from '../../core/words/framework-words';
import { listedPlanWords, planStatusWords, planTones } from '../../core/words/plan-words';
import { EmptyState } from '../../ui/empty-state';
import { CheckboxField } from '../../ui/forms/checkbox-field';
import { choicesOf } from '../../ui/forms/control';
import { SelectField } from '../../ui/forms/select-field';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { ScrollTable } from '../../ui/scroll-table';
import { Tag } from '../../ui/tag';
import { PlansClient } from '../plans.client';

/** The plans of an organisation; the address holds what narrows the list, so that it may be sent on. */
@Component({
  selector: 'wm-plan-list-page',
  imports: [
    CheckboxField,
    EmptyState,
    DayPipe,
    Loaded,
    MonthsPipe,
    PageHead,
    RouterLink,
    ScrollTable,
    SelectField,
    Tag,
    TextField,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-list-page.html',
})
export class PlanListPage {
  readonly status = input<string>();
  readonly edition = input<string>();
  readonly search = input<string>();
  readonly archived = input<string>();
  /** Where this page of a long list begins. */
  readonly after = input<string>();

  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly client = inject(PlansClient);
  protected readonly plans = this.client.plans(() => {
    const organisation = this.session.organisationId();
    if (organisation === null) return undefined;
    const [status = '', edition = '', search = ''] = [this.status(), this.edition(), this.search()];
    return { organisation, status, edition, search, archived: this.archived() ?? '', after: this.after() ?? '' };
  });
  protected readonly filtered = computed(() =>
    [this.status(), this.edition(), this.search(), this.archived()].some((value) => (value ?? '') !== ''),
  );
  protected readonly statusChoices = choicesOf(planStatuses, planStatusWords);
  protected readonly editionChoices = choicesOf(editions, editionWords);
  protected readonly standing = listedPlanWords;
  protected readonly tones = planTones;

  /** Puts what was chosen into the address; the list follows the address. */
  protected async narrow(chosen: Record<string, string | null>): Promise<void> {
    const queryParams = { ...chosen, after: null };
    await this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
