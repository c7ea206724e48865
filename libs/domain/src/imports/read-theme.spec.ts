import { commonTheme, readTheme } from './read-theme';

describe('readTheme', () => {
  it.each([
    ['T2', 'T2', true],
    ['T2 Inclusive economy', 'T2', true],
    ['inclusive services', 'T4', true],
    ['Theme T5: taking part', 'T5', true],
    ['Priority 1: A shared narrative and story for the city', 'T1', false],
    ['Jobs and skills', 'T2', false],
    ['Housing and health services', 'T4', false],
    ['Housing and jobs', null, false],
    ['Miscellaneous', null, false],
  ] as const)('reads %s', (text, theme, certain) => {
    expect(readTheme(text)).toEqual({ theme, certain });
  });
});

describe('commonTheme', () => {
  it.each([
    [['Housing', 'Health', 'Jobs'], 'T4'],
    [['Housing', 'Jobs'], null],
    [[], null],
  ] as const)('finds the theme that most of %j speak for', (texts, theme) => {
    expect(commonTheme(texts)).toBe(theme);
  });
});
