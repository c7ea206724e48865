import { areaHints } from './area-hint';

const hint = areaHints(
  new Map([
    ['E06000023', 'Bristol, City of'],
    ['E06000059', 'Dorset'],
    ['E10000009', 'Dorset'],
    ['E08000013', 'St. Helens'],
    ['E06000017', 'Rutland'],
    ['E12000001', 'North East'],
  ]),
);

it.each([
  ['E06000999', 'City of Bristol', 'same-name', 'E06000023'],
  ['E07000999', 'ladu:Dorset', 'same-name', 'E06000059'],
  ['E10000999', 'Dorset', 'same-name', 'E10000009'],
  ['E08000999', 'Saint Helens', 'same-name', 'E08000013'],
  ['E06000999', 'Ruttland', 'similar-name', 'E06000017'],
  ['E06000999', 'Atlantis', 'no-such-area', null],
  ['E06000999', '', 'no-such-area', null],
  ['E06000999', 'North East', 'no-such-area', null],
])('%s %j: %s %s', (code, name, told, areaCode) => {
  expect(hint(code, name)).toEqual({ hint: told, areaCode });
});
