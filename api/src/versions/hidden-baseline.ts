import { hidesCount } from '@waymark/domain/disclosure/primary';
import type { ValueType } from '@waymark/domain/indicators/vocabulary';
import type { EntityManager } from 'typeorm';
import { countsPeople } from '../indicators/shown-figure';

interface BaselineRow {
  valueType: ValueType;
  disclosureRule: string;
  threshold: number;
  /** Whether the baseline was ever that of a day whose figure is hidden. */
  everOfHidden: boolean;
}

/** Days that the baseline of target `t` had. */
const daysSelect = `
  select t.baseline_on::text union
  select d.day from audit_event e, lateral (values (e.before ->> 'baselineOn'), (e.after ->> 'baselineOn')) d (day)
  where e.organisation_id = t.organisation_id and e.subject_id = t.id and e.plan_id = t.plan_id`;

const hiddenFigures = `
  from observation b where b.organisation_id = t.organisation_id
    and b.indicator_id = t.indicator_id and b.area_code = o.area_code and b.breakdown = '' and b.hidden is not false
    and b.value is not null`;

const baselineSelect = `
  select i.value_type as "valueType", i.disclosure_rule as "disclosureRule", o.disclosure_threshold as threshold,
    exists (select ${hiddenFigures} and b.period_end::text in (${daysSelect})) as "everOfHidden"
  from target t join organisation o on o.id = t.organisation_id join indicator i on i.id = t.indicator_id
  where t.organisation_id = $1 and t.id = $2`;

/** How a baseline reads that the record kept and that is hidden to protect people. */
export const hiddenWords = 'Not shown, to protect people';

/**
 * Whether a former value of a target's baseline is hidden: a small count, or any that may have been taken from a hidden figure.
 * It is not held against what hidden figures say: whoever sets a baseline could try numbers until one is hidden.
 */
export async function hiddenBaselines(
  tx: EntityManager,
  organisationId: string,
  targetId: string,
): Promise<(value: unknown) => boolean> {
  const [row] = await tx.query<BaselineRow[]>(baselineSelect, [organisationId, targetId]);
  return (value) => {
    if (!row || typeof value !== 'number' || !countsPeople(row)) return false;
    return row.everOfHidden || (row.valueType === 'count' && hidesCount(value, row.threshold));
  };
}
