import { findNamed, plainName, readLeads } from './read-names';

describe('readLeads', () => {
  it('tells the people of a cell apart, with what they are', () => {
    expect(readLeads('Jane Smith, Head of Housing / Cllr Jones')).toEqual([
      { name: 'Jane Smith', jobTitle: 'Head of Housing', kind: 'officer' },
      { name: 'Cllr Jones', jobTitle: null, kind: 'elected-member' },
    ]);
  });

  it.each([
    ['Sam Okoro (Libraries)', ['Sam Okoro']],
    ['Sam Okoro; Ann Lee\nSam Okoro', ['Sam Okoro', 'Ann Lee']],
    ['Welsh Refugee Council', ['Welsh Refugee Council']],
    ['N/A', []],
    ['TBC', []],
    ['', []],
  ])('finds in %j the names %j', (text, names) => {
    expect(readLeads(text).map(({ name }) => name)).toEqual(names);
  });
});

describe('findNamed', () => {
  const known = [
    { id: 'a', names: ['Councillor Siân Jones'] },
    { id: 'b', names: ['Ann Lee', 'British Red Cross'] },
    { id: 'c', names: ['Ann Lee'] },
  ];

  it.each([
    ['Cllr Sian Jones', 'a'],
    ['british red cross', 'b'],
    ['Ann Lee', null], // two bear the name
    ['Nobody Known', null],
  ])('meets %s', (name, id) => {
    expect(findNamed(name, known)).toBe(id);
  });

  it('ignores courtesies', () => {
    expect(plainName('Dr. O’Neil')).toBe('oneil');
  });
});
