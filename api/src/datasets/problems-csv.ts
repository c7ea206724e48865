import type { DatasetReconciliation } from '@waymark/contract/dataset-reconciliation';
import { totalDiffers } from '@waymark/domain/datasets/compare-totals';
import { type Cell, csvOf } from '../platform/csv';
import { areaHintText, followingText, problemColumns, problemText, unreadableText } from './problem-words';

/** Problem, row, area code, what stands in the file, what to do, sum and total. */
type Row = readonly Cell[];

/** Everything that a file has that could not be used or does not add up, as a table to mend it by. */
export function problemsCsv(account: DatasetReconciliation): string {
  const rows = [
    ...wholeFile(account),
    ...unreadableRows(account),
    ...unknownAreas(account),
    ...leftOut(account),
    ...totals(account),
  ];
  return csvOf([problemColumns, ...rows]);
}

function wholeFile({ recordCount, rows, aboveWhole }: DatasetReconciliation): Row[] {
  const { cut, cutRemedy, aboveWhole: above, aboveRemedy } = problemText;
  return [
    ...(recordCount !== null && recordCount !== rows.read
      ? [[cut, null, null, null, cutRemedy, rows.read, recordCount]]
      : []),
    ...(aboveWhole > 0 ? [[above, null, null, aboveWhole, aboveRemedy]] : []),
  ];
}

function unreadableRows({ unreadable, rows }: DatasetReconciliation): Row[] {
  const listed = unreadable.map(({ row, reason, text }): Row => {
    const [problem, remedy] = unreadableText[reason];
    return [problem, row, null, text, remedy];
  });
  const more = rows.unreadable - unreadable.length;
  return more > 0 ? [...listed, [`${problemText.more} ${more}`, null, null, null, null]] : listed;
}

const unknownAreas = ({ unknownAreas: areas }: DatasetReconciliation): Row[] =>
  areas.map(({ code, name, hint = 'no-such-area', areaCode, areaName }): Row => {
    const meant = [areaCode, areaName].filter((text) => text !== undefined).join(' ');
    return [problemText.unknownArea, null, code, name, `${areaHintText[hint]} ${meant}`.trim()];
  });

const leftOut = ({ followed }: DatasetReconciliation): Row[] =>
  followed.flatMap(({ areaCode, areaName, following, missing }): Row[] => {
    const words = followingText[following];
    return words ? [[words[0], null, areaCode, areaName, `${words[1]} ${missing}`.trim()]] : [];
  });

const totals = ({ totals: all }: DatasetReconciliation): Row[] =>
  all.filter(totalDiffers).map(({ of, periodEnd, indicator, sum, total, unknown }): Row => {
    const why = unknown > 0 ? `${problemText.unknownParts} ${unknown}` : null;
    return [problemText.total, null, null, `${of}, ${periodEnd}, ${indicator}`, why, sum, total];
  });
