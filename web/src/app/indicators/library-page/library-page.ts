import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { IndicatorFilter } from '@waymark/contract/indicators';
import { themes, type Theme } from '@waymark/domain/frameworks/framework';
import { indicatorKinds, populationGroups, type IndicatorKind } from '@waymark/domain/indicators/vocabulary';
import { nations } from '@waymark/domain/organisations/kinds';
import { AmountPipe } from '../../core/format';
import { Session } from '../../core/session';
import { themeWords } from '../../core/words/framework-words';
import {
  domainCodes,
  domainWords,
  frequencyWords,
  indicatorKindWords,
  populationGroupWords,
} from '../../core/words/indicator-words';
import { nationWords } from '../../core/words/organisation-words';
import { EmptyState } from '../../ui/empty-state';
import { CheckboxField } from '../../ui/forms/checkbox-field';
import { choicesOf } from '../../ui/forms/control';
import { SelectField } from '../../ui/forms/select-field';
import { TextField } from '../../ui/forms/text-field';
import { KindTag } from '../../ui/kind-tag';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { More } from '../../ui/more';
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
    KindTag,
    Loaded,
    More,
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
  readonly domain = input<string>();
  /** Whom it is about. */
  readonly group = input<string>();
  readonly nation = input<string>();
  /** `own`: only those with a figure for the organisation's own area. */
  readonly figures = input<string>();

  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly addWords = computed(() =>
    this.session.organisation()?.kind === 'library'
      ? $localize`:@@indicators.own.add.national:Add a national indicator`
      : $localize`:@@indicators.own.add:Add an indicator of our own`,
  );
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
    [this.search(), this.theme(), this.kind(), this.domain(), this.group(), this.nation(), this.figures()].some(
      (value) => (value ?? '') !== '',
    ),
  );
  protected readonly figuresLabel = computed(() => {
    const { shortName = '' } = this.session.organisation() ?? {};
    return $localize`:@@indicators.library.own-figures:Has figures for ${shortName}:area:`;
  });
  protected readonly themeChoices = themes.map((code) => ({ value: code, text: `${code} ${themeWords[code]}` }));
  protected readonly kindChoices = choicesOf(indicatorKinds, indicatorKindWords);
  protected readonly domainChoices = domainCodes.map((code) => ({ value: code, text: domainWords(code) }));
  protected readonly populationChoices = choicesOf(populationGroups, populationGroupWords);
  protected readonly nationChoices = choicesOf(nations, nationWords);
  protected readonly titleOf = groupTitle;
  protected readonly populationWords = populationGroupWords;
  protected readonly frequencyWords = frequencyWords;

  protected async narrow(chosen: Record<string, string | null>): Promise<void> {
    await this.router.navigate([], { queryParams: chosen, queryParamsHandling: 'merge' });
  }

  private filter(): IndicatorFilter {
    const areaCode = this.areaCode();
    const [search, theme, kind] = [this.search(), this.theme() as Theme, this.kind() as IndicatorKind];
    const [domain, population, nation] = [this.domain(), this.group(), this.nation()];
    const own = this.figures() === 'own' && areaCode !== null;
    return {
      ...(search ? { search } : {}),
      ...(themes.includes(theme) ? { theme } : {}),
      ...(indicatorKinds.includes(kind) ? { kind } : {}),
      ...(domain && domainCodes.includes(domain) ? { domain } : {}),
      ...narrowedTo('population', populationGroups, population),
      ...narrowedTo('nation', nations, nation),
      ...(own ? { area: areaCode } : {}),
    };
  }
}

/** A filter, where the address names one of the words that there are. */
function narrowedTo<Name extends string, Word extends string>(
  name: Name,
  words: readonly Word[],
  asked: string | undefined,
): Partial<Record<Name, Word>> {
  const found = words.find((word) => word === asked);
  return found === undefined ? {} : ({ [name]: found } as Partial<Record<Name, Word>>);
}
