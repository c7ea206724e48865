import type { NewIndicator } from '@waymark/contract/indicators';
import type { IntervalMethod, RollUp, ValueType } from '@waymark/domain/indicators/vocabulary';
import { fieldRefused, refuseFields } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import type { IndicatorEntity } from './indicator.entities';

type Described = Pick<
  IndicatorEntity,
  | 'sourceOrganisation'
  | 'sourceTable'
  | 'licence'
  | 'sourceType'
  | 'nations'
  | 'levels'
  | 'domain'
  | 'localOnly'
  | 'disclosureRule'
  | 'directionReason'
  | 'perverseIncentive'
>;

interface Owner {
  name: string;
  kind: string;
  nation: string | null;
}

const nationalFields = ['sourceOrganisation', 'licence', 'nations', 'levels'] as const;

/** Where figures come from: of a national indicator it is told, of an organisation's own it is the organisation itself. */
export async function describedBy(tx: EntityManager, organisationId: string, body: NewIndicator): Promise<Described> {
  const rows = await tx.query<Owner[]>(
    'select o.name, o.kind, a.nation from organisation o left join area a on a.code = o.area_code where o.id = $1',
    [organisationId],
  );
  const { name = '', kind = 'council', nation = null } = rows[0] ?? {};
  const national = kind === 'library';
  if (national) assertNationalTold(body);
  return { ...usual(national, { name, kind, nation }), ...toldIn(body) };
}

/** What holds unless it is told. */
function usual(national: boolean, { name, kind, nation }: Owner): Described {
  return {
    ...{ sourceOrganisation: name, sourceTable: null, licence: 'own-record', sourceType: 'local' },
    ...{ nations: nation === null ? [] : [nation], levels: [kind], domain: null, localOnly: !national },
    ...{ disclosureRule: national ? 'published' : 'protect-people', directionReason: '', perverseIncentive: '' },
  };
}

const tellable = [
  ...['sourceOrganisation', 'sourceTable', 'licence', 'sourceType', 'nations', 'levels', 'domain'],
  ...['disclosureRule', 'directionReason', 'perverseIncentive'],
];

function toldIn(body: NewIndicator): Partial<Described> {
  const told = Object.entries(body).filter(([field, value]) => tellable.includes(field) && value !== undefined);
  return Object.fromEntries(told);
}

function assertNationalTold(body: NewIndicator): void {
  const missing = nationalFields.filter((field) => (body[field] ?? '').length === 0);
  refuseFields(missing.map((field) => ({ pointer: `/${field}`, code: 'required' })));
}

export async function assertDomainKnown(tx: EntityManager, domain: string | null | undefined): Promise<void> {
  if (domain === null || domain === undefined) return;
  const rows = await tx.query<unknown[]>(`select from tag where tag_set = 'home-office-domain' and code = $1`, [
    domain,
  ]);
  if (rows.length > 0) return;
  throw fieldRefused('/domain', 'unknown');
}

const methods: Readonly<Partial<Record<ValueType, { intervalMethod: IntervalMethod; rollUp: RollUp }>>> = {
  proportion: { intervalMethod: 'wilson', rollUp: 'ratio-of-sums' },
  rate: { intervalMethod: 'byar', rollUp: 'ratio-of-sums' },
  count: { intervalMethod: 'byar', rollUp: 'sum' },
  ratio: { intervalMethod: 'none', rollUp: 'ratio-of-sums' },
  mean: { intervalMethod: 'none', rollUp: 'ratio-of-sums' },
};

type Shape = Pick<NewIndicator, 'valueType' | 'unit' | 'intervalMethod' | 'rollUp'>;

/** Unless told, interval and roll-up follow from the kind of value; a rate says in its unit what it is given per. */
export function methodsOf(shape: Shape): Pick<IndicatorEntity, 'intervalMethod' | 'rollUp' | 'per'> {
  const { intervalMethod = 'none', rollUp = 'none' } = methods[shape.valueType] ?? {};
  return {
    intervalMethod: shape.intervalMethod ?? intervalMethod,
    rollUp: shape.rollUp ?? rollUp,
    per: perOf(shape.valueType, shape.unit),
  };
}

export function perOf(valueType: ValueType, unit: string): number | null {
  if (valueType === 'proportion') return 100;
  if (valueType === 'ratio' || valueType === 'mean') return 1;
  if (valueType !== 'rate') return null;
  return Number(/\d[\d,]*/.exec(unit)?.[0].replaceAll(',', '') ?? 1);
}
