import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { RouterLink } from '@angular/router';
import type { Plan } from '@waymark/contract/plans';
import { wayWords } from '../../core/words/framework-words';
import { ScrollTable } from '../../ui/scroll-table';
import { themeTitle } from '../problem-groups';

/** Where the plan acts and where it does not: themes and ways of working by what is under them. */
@Component({
  selector: 'wm-coverage-section',
  imports: [NgTemplateOutlet, RouterLink, ScrollTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './coverage-section.html',
})
export class CoverageSection {
  readonly plan = input.required<Plan>();

  protected readonly titleOf = themeTitle;
  protected readonly wayWords = wayWords;
}
