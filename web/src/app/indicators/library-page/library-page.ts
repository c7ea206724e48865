import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { IndicatorFilter } from '@waymark/contract/indicators';
import { themes, type Theme } from '@waymark/domain/frameworks/framework';
import { indicatorKinds, type IndicatorKind } from '@waymark/domain/indicators/vocabulary';
import { AmountPipe } from '../../core/format';
import { Session } from '../../core/session';
import { themeWords } from '../../core/words/framework-words';
import { frequencyWords, indicatorKindWords, populationGroupWords } from '../../core/words/indicator-words';
import { EmptyState } from '../../ui/empty-state';
import { CheckboxField } from '../../ui/forms/checkbox-field';
import { choicesOf } from '../../ui/forms/control';
import { SelectField } from '../../ui/forms/select-field';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { ScrollTable } from '../../ui/scroll-table';
import { Tag } from '../../ui/tag';
import { IndicatorsClient } from '../indicators.client';
import { groupTitle, libraryGroups } from '../../core/library-groups';

/** All indicators by theme; the address holds what narrows the list, so that it may be sent on. */
@Component({
  selector: 'wm-library-page',
  imports: [
    AmountPipe,
    CheckboxField,
    EmptyState,
    Loaded,
    PageHead,
    RouterLink,
    ScrollTable,
    SelectField,
    Tag,
    TextField,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './library-page.html',
})
export class LibraryPage {
  readonly search = input<string>();
  readonly theme = input<string>();
  readonly kind = input<string>();
  /** `own`: only those with a figure for the organisation's own area. */
  readonly figures = input<string>();

  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly areaCode = computed(() => this.session.organisation()?.areaCode ?? null);
  protected readonly found = inject(IndicatorsClient).indicators(() => this.filter());
  protected readonly groups = computed(() =>
    this.found.hasValue() ? libraryGroups(this.found.value().indicators) : [],
  );
  protected readonly count = computed(() => {
    const count = this.found.hasValue() ? this.found.value().indicators.length : null;
    if (count === null) return '';
    if (count === 1) return $localize`:@@indicators.library.found.one:1 indicator`;
    return $localize`:@@indicators.library.found:${count}:count: indicators`;
  });
  protected readonly narrowed = computed(() =>
    [this.search(), this.theme(), this.kind(), this.figures()].some((value) => (value ?? '') !== ''),
  );
  protected readonly figuresLabel = computed(() => {
    const { shortName = '' } = this.session.organisation() ?? {};
    return $localize`:@@indicators.library.own-figures:Has figures for ${shortName}:area:`;
  });
  protected readonly themeChoices = themes.map((code) => ({ value: code, text: `${code} ${themeWords[code]}` }));
  protected readonly kindChoices = choicesOf(indicatorKinds, indicatorKindWords);
  protected readonly titleOf = groupTitle;
  protected readonly kindWords = indicatorKindWords;
  protected readonly populationWords = populationGroupWords;
  protected readonly frequencyWords = frequencyWords;

  protected async narrow(chosen: Record<string, string | null>): Promise<void> {
    await this.router.navigate([], { queryParams: chosen, queryParamsHandling: 'merge' });
  }

  private filter(): IndicatorFilter {
    const areaCode = this.areaCode();
    const [search, theme, kind] = [this.search(), this.theme() as Theme, this.kind() as IndicatorKind];
    const own = this.figures() === 'own' && areaCode !== null;
    return {
      ...(search ? { search } : {}),
      ...(themes.includes(theme) ? { theme } : {}),
      ...(indicatorKinds.includes(kind) ? { kind } : {}),
      ...(own ? { area: areaCode } : {}),
    };
  }
}
