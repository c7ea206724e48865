import { ChangeDetectionStrategy, Component, inject, viewChild } from '@angular/core';
import type { CouncilRuleSettings, JudgingRules } from '@waymark/contract/judging';
import { rulesOn } from '@waymark/domain/judging/council-rules';
import { InstantPipe } from '../../core/format';
import { Session } from '../../core/session';
import { councilRuleSentence } from '../../core/words/judging-words';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { JudgingClient } from '../judging.client';
import { JudgingForm } from './judging-form';

/** How the indicators of the organisation are judged: the national method, its own rules, and what it set before. */
@Component({
  selector: 'wm-judging-page',
  imports: [InstantPipe, JudgingForm, Loaded, PageHead, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './judging-page.html',
})
export class JudgingPage {
  protected readonly session = inject(Session);
  protected readonly rules = inject(JudgingClient).rules(this.session.organisationId);
  private readonly editing = viewChild(JudgingForm);
  protected readonly crumbs = [{ text: $localize`:@@settings.title:Settings`, link: '/settings' }];

  hasUnsaved(): boolean {
    return this.editing()?.hasUnsaved() ?? false;
  }

  protected sentences(rules: CouncilRuleSettings): string[] {
    return rulesOn(rules).map((code) => councilRuleSentence(code, rules));
  }

  protected changed(rules: JudgingRules | null): void {
    if (rules) this.rules.set(rules);
    else this.rules.reload();
  }
}
