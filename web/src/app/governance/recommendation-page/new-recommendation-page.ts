import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { type Day, todayIn } from '@waymark/domain/day';
import { lineLength, paragraphLength } from '@waymark/domain/limits';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, chosen, filled } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { PageHead } from '../../ui/page-head';
import { GovernanceClient } from '../governance.client';

interface RecommendationValues {
  text: string;
  fromBody: string;
  receivedOn: Day | null;
}

/** What scrutiny recommends, as it is received. */
@Component({
  selector: 'wm-new-recommendation-page',
  imports: [DateField, FormField, FormFrame, PageHead, RouterLink, TextArea, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-page-head title="Add a recommendation" i18n-title="@@governance.recommendation.add" [crumbs]="crumbs()" />
    <wm-form
      [form]="form"
      [save]="save"
      label="Save the recommendation"
      i18n-label="@@governance.recommendation.save"
      (saved)="leave()"
    >
      <wm-text-area
        [formField]="form.text"
        label="What is recommended"
        i18n-label="@@governance.recommendation.text"
        [limit]="limit"
      />
      <wm-text-field
        [formField]="form.fromBody"
        width="middle"
        label="By which body"
        i18n-label="@@governance.recommendation.body"
        hint="For example, Communities scrutiny committee"
        i18n-hint="@@governance.recommendation.body.hint"
      />
      <wm-date-field
        [formField]="form.receivedOn"
        label="Received on"
        i18n-label="@@governance.recommendation.received"
      />
      <a wmFormAction [routerLink]="['/plans', planId(), 'governance']" i18n="@@ui.cancel">Cancel</a>
    </wm-form>
  `,
})
export class NewRecommendationPage {
  readonly planId = input.required<string>();

  private readonly router = inject(Router);
  private readonly client = inject(GovernanceClient);
  private readonly governance = this.client.governance(this.planId);
  protected readonly limit = paragraphLength;
  protected readonly form = form(
    signal<RecommendationValues>({ text: '', fromBody: '', receivedOn: todayIn(new Date()) }),
    (path) => {
      filled(path.text, $localize`:@@governance.recommendation.text.required:Enter what is recommended`);
      atMost(path.text, paragraphLength);
      filled(path.fromBody, $localize`:@@governance.recommendation.body.required:Enter the body that recommends it`);
      atMost(path.fromBody, lineLength);
      chosen(path.receivedOn, $localize`:@@governance.recommendation.received.required:Enter the day, like 10 3 2027`);
    },
  );
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@governance.plans:Plans`, link: '/plans' },
    ...(this.governance.hasValue()
      ? [{ text: this.governance.value().planTitle, link: ['/plans', this.planId()] }]
      : []),
    { text: $localize`:@@governance.title:Governance`, link: ['/plans', this.planId(), 'governance'] },
  ]);

  protected readonly save = async () => {
    const { text, fromBody, receivedOn } = this.form().value();
    await this.client.addRecommendation(this.planId(), { text, fromBody, receivedOn: receivedOn ?? '' });
  };

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(['/plans', this.planId(), 'governance']);
  }
}
