import { breakdownLabelCode, breakdownParts, type Dimension } from '@waymark/domain/indicators/breakdown';

export const dimensionWords: Readonly<Record<Dimension, string>> = {
  sex: $localize`:@@words.dimension.sex:Sex`,
  age: $localize`:@@words.dimension.age:Age`,
  group: $localize`:@@words.dimension.group:Group`,
  route: $localize`:@@words.dimension.route:Route of arrival`,
  ward: $localize`:@@words.dimension.ward:Ward`,
};

const labels: Readonly<Record<string, string>> = {
  everyone: $localize`:@@words.breakdown.everyone:Everyone`,
  'sex-female': $localize`:@@words.breakdown.sex-female:Female`,
  'sex-male': $localize`:@@words.breakdown.sex-male:Male`,
  'sex-other': $localize`:@@words.breakdown.sex-other:Other sex or gender`,
  'sex-not-stated': $localize`:@@words.breakdown.sex-not-stated:Sex not stated`,
  'age-0-15': $localize`:@@words.breakdown.age-0-15:Aged 0 to 15`,
  'age-16-24': $localize`:@@words.breakdown.age-16-24:Aged 16 to 24`,
  'age-25-34': $localize`:@@words.breakdown.age-25-34:Aged 25 to 34`,
  'age-35-44': $localize`:@@words.breakdown.age-35-44:Aged 35 to 44`,
  'age-45-54': $localize`:@@words.breakdown.age-45-54:Aged 45 to 54`,
  'age-55-64': $localize`:@@words.breakdown.age-55-64:Aged 55 to 64`,
  'age-65-plus': $localize`:@@words.breakdown.age-65-plus:Aged 65 and over`,
  'age-not-stated': $localize`:@@words.breakdown.age-not-stated:Age not stated`,
  'route-asylum': $localize`:@@words.breakdown.route-asylum:Asylum`,
  'route-ukraine': $localize`:@@words.breakdown.route-ukraine:Ukraine schemes`,
  'route-afghan': $localize`:@@words.breakdown.route-afghan:Afghan schemes`,
  'route-hong-kong': $localize`:@@words.breakdown.route-hong-kong:Hong Kong BN(O)`,
  'route-resettlement': $localize`:@@words.breakdown.route-resettlement:Resettlement`,
  'route-family': $localize`:@@words.breakdown.route-family:Family`,
  'route-work': $localize`:@@words.breakdown.route-work:Work`,
  'route-study': $localize`:@@words.breakdown.route-study:Study`,
  'route-eu': $localize`:@@words.breakdown.route-eu:EU Settlement Scheme`,
  'route-other': $localize`:@@words.breakdown.route-other:Other route`,
  'route-not-stated': $localize`:@@words.breakdown.route-not-stated:Route not stated`,
};

/** The category of a breakdown; one that a place named itself is read from its key. */
export function breakdownWords(key: string): string {
  const label = labels[breakdownLabelCode(key) ?? ''];
  const category = breakdownParts(key)?.category ?? key;
  return label ?? category.slice(0, 1).toUpperCase() + category.slice(1).replaceAll('-', ' ');
}
