import type { DatasetReconciliation, DatasetRows } from '@waymark/contract/dataset-reconciliation';
import { areaHints } from '@waymark/domain/datasets/area-hint';
import type { ComparedTotal } from '@waymark/domain/datasets/compare-totals';
import type { Choice } from '@waymark/domain/datasets/dataset-choice';
import type { FollowedArea, MadeFigure } from '@waymark/domain/datasets/make-figures';
import type { RowReading, RowTally } from '@waymark/domain/datasets/read-rows';
import { observationStatuses } from '@waymark/domain/indicators/vocabulary';
import type { Compared } from './stage-figures';

interface Parts {
  reading: RowReading;
  choices: readonly Choice[];
  names: ReadonlyMap<string, string>;
  compared: Compared;
  samples: readonly MadeFigure[];
  totals: readonly ComparedTotal[];
  followed: readonly FollowedArea[];
  aboveWhole: number;
}

/** The account of a file as it is kept and answered. */
export function reconciliationOf(parts: Parts, recordCount: number | null): DatasetReconciliation {
  const { reading, names, compared, followed, aboveWhole } = parts;
  const { tally } = reading;
  const { figures, added, revised } = compared;
  return {
    rows: rowsOf(tally),
    recordCount,
    zeros: tally.zeros,
    aboveWhole,
    markers: observationStatuses.flatMap((status) => {
      const cells = tally.cells[status];
      return status === 'normal' || cells === undefined ? [] : [{ status, cells }];
    }),
    followed: followed.map(({ areaCode, following, figures: count, missing }) => ({
      ...{ areaCode, following, figures: count, missing: missing.join(', ') },
      areaName: names.get(areaCode) ?? areaCode,
    })),
    unreadable: tally.unreadable.map(({ row, reason, text }) => ({ row, reason, text: printable(text) })),
    unknownAreas: unknownAreas(tally, names),
    totals: parts.totals.map(({ choice, of, ...total }) => ({
      ...{ ...total, of: names.get(of) ?? of, indicator: codeOf(parts, choice) },
    })),
    counts: { figures, added, revised, unchanged: figures - added - revised },
    samples: parts.samples.map((figure) => sampleOf(parts, figure)),
  };
}

/** Codes that no area has, each with the area that may be meant. */
function unknownAreas(
  { unknown }: RowTally,
  names: ReadonlyMap<string, string>,
): DatasetReconciliation['unknownAreas'] {
  const hintFor = areaHints(names);
  return Array.from(unknown, ([code, text]) => {
    const { hint, areaCode } = hintFor(code, text);
    const name = printable(text);
    return areaCode === null
      ? { code, name, hint }
      : { code, name, hint, areaCode, areaName: names.get(areaCode) ?? '' };
  });
}

const printable = (text: string): string => text.replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '');
const codeOf = ({ choices }: Parts, choice: number): string => choices[choice]?.indicator.code ?? '';

function rowsOf({ rows, notes, outcomes, followedRows }: RowTally): DatasetRows {
  return {
    read: rows,
    matched: outcomes.matched,
    otherCategory: outcomes['other-category'],
    otherLevel: outcomes['other-level'],
    otherArea: outcomes['other-area'],
    unknownArea: outcomes['unknown-area'],
    notAnArea: outcomes['not-an-area'],
    duplicate: outcomes.duplicate,
    unreadable: outcomes.unreadable,
    notes,
    followed: followedRows,
  };
}

function sampleOf(parts: Parts, figure: MadeFigure): DatasetReconciliation['samples'][number] {
  const { choice, areaCode, periodStart, periodEnd, value, numerator, denominator, status } = figure;
  return {
    indicator: codeOf(parts, choice),
    breakdown: parts.choices[choice]?.breakdown ?? '',
    ...{ areaCode, periodStart, periodEnd, value, numerator, denominator, status },
    areaName: parts.names.get(areaCode) ?? areaCode,
  };
}
