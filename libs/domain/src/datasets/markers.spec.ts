import { explainedMarkers, markersOf, meaningOf, readNumberCell, statusBeside } from './markers';

describe('readNumberCell', () => {
  it.each([
    ['12', 12, 'normal'],
    ['0', 0, 'normal'],
    ['-1.5', -1.5, 'normal'],
    ['6.3999999999999995', 6.3999999999999995, 'normal'],
    ['1,234,567', 1234567, 'normal'],
    ['£1,000', 1000, 'normal'],
    ['12.5%', 12.5, 'normal'],
    ['', null, 'not-available'],
    ['x', null, 'not-available'],
    ['c', null, 'suppressed'],
    ['z', null, 'not-applicable'],
    ['low', null, 'low-reliability'],
    ['12 people', null, null],
    ['1,23', null, null],
  ])('reads %j', (text, value, status) => {
    expect(readNumberCell(text, markersOf('dfe'))).toEqual({ value, status });
  });

  it('takes a star as the publisher means it', () => {
    expect(readNumberCell('*', markersOf('home-office')).status).toBe('suppressed');
    expect(readNumberCell('*', markersOf('nomis-query')).status).toBe('low-reliability');
    expect(readNumberCell('*', markersOf('nomis-query', { '*': 'suppressed' })).status).toBe('suppressed');
    expect(readNumberCell('*', markersOf('dfe')).status).toBeNull();
  });
});

describe('explainedMarkers', () => {
  it('reads the footnotes of the file, over several lines', () => {
    const notes = [
      ['', ''],
      ['#', 'These figures are suppressed as statistically unreliable'],
      ['!', 'Estimate and confidence interval not available since the group sample size'],
      ['', 'is zero or disclosive (0-2)'],
      ['*', 'Estimate and confidence interval unreliable since the group sample size is'],
      ['', 'small (3-9)'],
      ['~', 'Estimate is less than 500'],
      ['-', 'These figures are missing.'],
      ['Note', 'suppressed'],
    ];
    expect(explainedMarkers(notes)).toEqual({
      '#': 'suppressed',
      '!': 'not-available',
      '*': 'low-reliability',
      '~': 'low-reliability',
      '-': 'not-available',
    });
  });
});

describe('statusBeside and meaningOf', () => {
  it.each([
    ['', 'normal'],
    ['A', 'normal'],
    ['Normal Value', 'normal'],
    ['x', 'not-available'],
    ['u', 'low-reliability'],
    ['p', 'provisional'],
    ['published', 'normal'],
    ['Estimate suppressed', 'suppressed'],
    ['something else', null],
  ])('reads %j as %s', (text, status) => {
    expect(statusBeside(text)).toBe(status);
  });

  it('puts not available before why', () => {
    expect(meaningOf('not available, disclosive')).toBe('not-available');
  });
});
