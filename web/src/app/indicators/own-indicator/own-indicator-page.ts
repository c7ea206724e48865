import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { themes } from '@waymark/domain/frameworks/framework';
import {
  directions,
  frequencies,
  indicatorKinds,
  populationGroups,
  recordedDisclosureRules,
  valueTypes,
} from '@waymark/domain/indicators/vocabulary';
import { paragraphLength, textLength } from '@waymark/domain/limits';
import { Announcer } from '../../core/announcer';
import type { HoldsUnsaved } from '../../core/guards';
import { Session } from '../../core/session';
import { themeWords } from '../../core/words/framework-words';
import {
  directionWords,
  frequencyWords,
  indicatorKindWords,
  populationGroupWords,
  recordedDisclosureRuleWords,
  valueTypeWords,
} from '../../core/words/indicator-words';
import { choicesOf } from '../../ui/forms/control';
import { FormFrame } from '../../ui/forms/form-frame';
import { NumberField } from '../../ui/forms/number-field';
import { RadioGroup } from '../../ui/forms/radio-group';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { PageHead } from '../../ui/page-head';
import { IndicatorsClient } from '../indicators.client';
import { bodyOfIndicator, emptyIndicator, hasDenominator, indicatorRules } from './own-indicator-form';

/** Adds an indicator that only this organisation has. */
@Component({
  selector: 'wm-own-indicator-page',
  imports: [
    ...[FormField, FormFrame, NumberField, PageHead, RadioGroup, RouterLink, SelectField, TextArea],
    ...[TextField],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './own-indicator-page.html',
})
export class OwnIndicatorPage implements HoldsUnsaved {
  private readonly session = inject(Session);
  private readonly client = inject(IndicatorsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly form = form(signal(emptyIndicator), indicatorRules);
  private readonly typed = computed(() => this.form().value());
  protected readonly isShare = computed(() => this.typed().valueType === 'proportion');
  protected readonly hasDenominator = computed(() => hasDenominator(this.typed().valueType));
  protected readonly paragraph = paragraphLength;
  protected readonly text = textLength;
  protected readonly crumbs = [{ text: $localize`:@@indicators.title:Indicators`, link: '/indicators' }];
  protected readonly themes = themes.map((code) => ({ value: code, text: `${code} ${themeWords[code]}` }));
  protected readonly kinds = choicesOf(indicatorKinds, indicatorKindWords);
  protected readonly groups = choicesOf(populationGroups, populationGroupWords);
  protected readonly valueTypes = choicesOf(valueTypes, valueTypeWords);
  protected readonly directions = choicesOf(directions, directionWords);
  protected readonly frequencies = choicesOf(frequencies, frequencyWords);
  protected readonly rules = choicesOf(recordedDisclosureRules, recordedDisclosureRuleWords);

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected readonly save = () =>
    this.client.open(this.session.organisationId() ?? '', bodyOfIndicator(this.form().value()));

  protected async leave(): Promise<void> {
    const { code, name } = this.typed();
    this.form().reset();
    await this.router.navigate(['/indicators', code.trim()]);
    this.announcer.say($localize`:@@indicators.own.added:${name}:name: is added`);
  }
}
