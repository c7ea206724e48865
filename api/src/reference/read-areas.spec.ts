import { readAreas, readPredecessors } from './read-areas';
import { readCombinedAuthorities, readMemberships } from './read-combined-authorities';
import { referenceDirectory } from './reference-files';

const directory = referenceDirectory();
const areas = readAreas(directory);
const codes = new Set(areas.map((area) => area.code));
const councils = areas.filter((area) => area.tier !== 'above');
const memberships = readMemberships(directory);

describe('areas', () => {
  it('has every principal authority once', () => {
    expect(councils).toHaveLength(382);
    expect(codes.size).toBe(areas.length);
    expect(new Set(areas.map((area) => area.slug)).size).toBe(areas.length);
  });

  it.each([
    ['county', 21],
    ['unitary-authority', 63],
    ['non-metropolitan-district', 164],
    ['metropolitan-district', 36],
    ['london-borough', 33],
    ['principal-area', 22],
    ['council-area', 32],
    ['local-government-district', 11],
    ['combined-authority', 19],
    ['strategic-authority', 1],
    ['region', 9],
    ['nation', 4],
    ['country', 3],
  ])('has of type %s: %d', (type, count) => {
    expect(areas.filter((area) => area.type === type)).toHaveLength(count);
  });

  it('names regions and counties that are areas themselves', () => {
    const named = areas.flatMap((area) => [area.regionCode, area.countyCode]).filter((code) => code !== null);

    expect(named.filter((code) => !codes.has(code))).toEqual([]);
    expect(councils.filter((area) => area.nation === 'England' && area.regionCode === null)).toEqual([]);
    expect(councils.filter((area) => area.tier === 'lower' && area.countyCode === null)).toEqual([]);
  });

  it('gives every area a name, an official name and every council a nation', () => {
    expect(areas.filter((area) => area.name === '' || area.officialName === '' || area.slug === '')).toEqual([]);
    expect(councils.filter((area) => area.nation === null)).toEqual([]);
  });
});

describe('combined authorities', () => {
  it('has twenty, each of them an area', () => {
    const all = readCombinedAuthorities(directory);

    expect(all).toHaveLength(20);
    expect(all.filter((each) => !codes.has(each.code))).toEqual([]);
    expect(all.filter((each) => each.ownCode).map((each) => each.code)).toEqual([
      'CA-CWCA',
      'CA-CUMCA',
      'CA-SBCCA',
      'CA-HSCCA',
    ]);
  });

  it.each([
    ['Greater Manchester', 'E47000001', 10],
    ['South Yorkshire', 'E47000002', 4],
    ['West Yorkshire', 'E47000003', 5],
    ['Liverpool City Region', 'E47000004', 6],
    ['West Midlands', 'E47000007', 7],
    ['North East', 'E47000014', 7],
    ['London', 'E61000001', 33],
  ])('%s (%s) holds %d councils', (_, code, count) => {
    expect(memberships.filter((each) => each.parentCode === code)).toHaveLength(count);
  });

  it('puts every council into one combined authority at most', () => {
    const pairs = memberships.map((each) => each.memberCode);

    expect(memberships).toHaveLength(180);
    expect(new Set(pairs).size).toBe(180);
    expect(memberships.filter((each) => !codes.has(each.parentCode) || !codes.has(each.memberCode))).toEqual([]);
  });
});

describe('predecessors', () => {
  it('leads every old code to a council of today', () => {
    const predecessors = readPredecessors(directory);

    expect(predecessors).toHaveLength(54);
    expect(new Set(predecessors.map((each) => each.oldCode)).size).toBe(54);
    expect(predecessors.filter((each) => codes.has(each.oldCode) || !codes.has(each.currentCode))).toEqual([]);
  });
});
