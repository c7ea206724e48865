import type { DatasetChoices } from '@waymark/contract/datasets';
import type { TableMetadata } from '@waymark/domain/datasets/json-table';
import { likelyPeriod, likelyReading, type TableFacts } from '@waymark/domain/datasets/scan-table';
import type { TableShape } from '@waymark/domain/datasets/table-shape';
import { areaLevels, type DatasetLayout } from '@waymark/domain/datasets/vocabulary';
import { isDay } from '@waymark/domain/day';
import type { KeptFacts } from './dataset.entities';

const textMost = 1000;
const cut = (text: string): string => text.replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '').slice(0, textMost);
const nameMost = 300;

/** What was found, as it is kept and answered. */
export function factsOf(shape: TableShape, found: TableFacts, metadata: TableMetadata | null): KeptFacts {
  return {
    rows: found.rows,
    notes: found.notes,
    recordCount: found.recordCount,
    measures: shape.measures.map(({ title, part, total }) => ({ title: cut(title), part, total })),
    dimensions: shape.dimensions.map(({ title }, place) => ({
      title: cut(title),
      categories: (found.categories[place] ?? []).map(({ name, rows }) => ({
        name: cut(name).slice(0, nameMost),
        rows,
      })),
      cut: found.cut[place] ?? false,
    })),
    periods: found.periods.map(({ text, period }) => ({
      text: cut(text),
      start: period?.start ?? null,
      end: period?.end ?? null,
    })),
    levels: areaLevels.flatMap((level) => {
      const rows = found.levels[level];
      return rows === undefined ? [] : [{ level, rows }];
    }),
    title: cut(metadata?.title ?? ''),
    publisher: cut(metadata?.publisher ?? ''),
    issued: metadata && isDay(metadata.issued) ? metadata.issued : null,
    markers: found.markers,
  };
}

/** What seems likely before anything is chosen. */
export function likelyChoice(layout: DatasetLayout, facts: KeptFacts): DatasetChoices {
  const period = likelyPeriod(layout);
  const levels = facts.levels.map(({ level }) => level).filter((level) => level === 'council' || level === 'county');
  return {
    choices: [],
    levels: levels.length > 0 ? levels : facts.levels.map(({ level }) => level),
    reading: likelyReading(layout),
    periodStart: period?.start ?? null,
    periodEnd: period?.end ?? null,
    source: [facts.publisher, facts.title]
      .filter((text) => text !== '')
      .join(', ')
      .slice(0, 200),
    releasedOn: facts.issued,
  };
}
