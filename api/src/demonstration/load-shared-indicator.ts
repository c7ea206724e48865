import { addDays } from '@waymark/domain/day';
import { keepDefinition } from '../indicators/keep-definition';
import type { Loading } from './load-council';
import { insertRows } from './rows';

const offeredFrom = '2026-03-02';
export const sharedCode = 'GM1';

const said = {
  name: 'Community venues with a regular welcome activity',
  plain: 'In how many libraries, halls and clubs newcomers and neighbours can meet every month.',
  definition:
    'Community venues that hold a welcome activity at least once a month, as a share of venues that answered.',
  ...{ theme: 'T3', domain: null, kind: 'programme', population: 'everyone', value_type: 'proportion', unit: '%' },
  ...{ per: 100, decimals: 1, numerator: 'venues with a welcome activity each month', direction: 'higher' },
  denominator: 'venues that answered',
  direction_reason: 'More places to meet make it likelier that people do.',
  ...{ source_dataset: 'Yearly list of community venues (example)', source_table: null, licence: 'own-record' },
  ...{ source_type: 'local', frequency: 'year', lag_months: 1, nations: ['England'] },
  ...{ levels: ['council', 'combined-authority'], interval_method: 'wilson', roll_up: 'ratio-of-sums' },
  ...{ roll_up_weight: null, disclosure_rule: 'none', local_only: true, computed: false, position: 0 },
  perverse_incentive: 'A venue can be counted for an activity that nobody comes to: ask how many came.',
};

/** An indicator that Greater Manchester made and offers to its members. */
export async function loadSharedIndicator({ tx, ids, organisations }: Loading): Promise<Map<string, string>> {
  const office = organisations.get('E47000001');
  if (!office) throw new Error('Greater Manchester is no organisation');
  const id = ids.next();
  const { id: organisation_id, name: source_organisation } = office;
  const offer = { offered_from: offeredFrom, offered_until: null };
  await insertRows(tx, 'indicator', [
    { organisation_id, id, version: 2, code: sharedCode, source_organisation, ...said, ...offer },
  ]);
  const kept = { startsOn: addDays(offeredFrom, -7), changedBy: 'Analyst, Greater Manchester', reason: '' };
  await keepDefinition(tx, { organisationId: organisation_id, indicatorId: id }, kept);
  return new Map([[sharedCode, id]]);
}
