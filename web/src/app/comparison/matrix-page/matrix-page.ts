import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BenchmarkVerdict } from '@waymark/domain/comparison/benchmark';
import { groupTitle } from '../../core/library-groups';
import { Session } from '../../core/session';
import { EmptyState } from '../../ui/empty-state';
import { KindTag } from '../../ui/kind-tag';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { NoFigure, NoFigureKey } from '../../ui/no-figure';
import { PageHead } from '../../ui/page-head';
import { ScrollTable } from '../../ui/scroll-table';
import { CompareNav } from '../compare-nav';
import { ComparisonClient } from '../comparison.client';
import { VerdictMark } from '../verdict-mark';
import { matrixGroups } from './matrix-groups';

/** Members across, indicators down: the latest figures, each with how it stands to the whole area. */
@Component({
  selector: 'wm-matrix-page',
  imports: [
    ...[CompareNav, EmptyState, KindTag, Loaded, NoFigure, NoFigureKey, PageHead, RouterLink, ScrollTable, VerdictMark],
    ...[WhenLoaded],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './matrix-page.html',
})
export class MatrixPage {
  protected readonly session = inject(Session);
  protected readonly matrix = inject(ComparisonClient).matrix(this.session.organisationId);
  protected readonly groups = computed(() => (this.matrix.hasValue() ? matrixGroups(this.matrix.value()) : []));
  protected readonly missing = computed(() => {
    const cells = this.groups().flatMap((group) => group.rows.flatMap((row) => row.cells));
    return cells.flatMap(({ why }) => (why === null ? [] : [why]));
  });
  protected readonly state = computed(() => {
    if (!this.matrix.hasValue()) return '';
    const { members, rows } = this.matrix.value();
    return $localize`:@@comparison.matrix.state:${members.length}:members: members, ${rows.length}:rows: indicators with figures, each by its latest period`;
  });
  protected readonly verdicts: readonly BenchmarkVerdict[] = ['better', 'worse', 'higher', 'lower', 'similar'];
  protected readonly titleOf = groupTitle;
}
