import type { AreaHint, Following, UnreadableReason } from '@waymark/domain/datasets/vocabulary';

/** The words of the table of problems that somebody takes along to mend a file. */
export const problemColumns = [
  'Problem',
  'Row of the file',
  'Area code',
  'In the file',
  'What to do',
  'Sum of areas',
  'Total in the file',
];

export const unreadableText: Readonly<Record<UnreadableReason, readonly [problem: string, remedy: string]>> = {
  period: ['No period that can be read', 'Write the period as 2024, 2024-03-31 or January 2024'],
  number: ['Neither a number nor a known sign', 'Write a number, or a sign that the footnotes of the file explain'],
  'repeated-differently': [
    'Contradicts an earlier row of the same area, period and categories',
    'Keep the row that is right; until then neither is loaded',
  ],
};

export const areaHintText: Readonly<Record<AreaHint, string>> = {
  'same-name': 'An area of this name has the code',
  'similar-name': 'Perhaps this area is meant:',
  'no-such-area': 'Check the code; codes of other editions of the boundaries may not be known',
};

export const followingText: Readonly<Partial<Record<Following, readonly [problem: string, remedy: string]>>> = {
  incomplete: [
    'Left out: not all the councils it replaced are in the file',
    'Choose a file with all of them; missing:',
  ],
  'not-summable': [
    'Left out: shares without counts do not add up',
    'Choose a file that gives numerator and denominator',
  ],
};

export const problemText = {
  unknownArea: 'No area has this code',
  total: 'The sum of the areas differs from the total of the file',
  unknownParts: 'Areas whose number is not known:',
  cut: 'The file was cut short: rows that came, and rows that it says it has',
  cutRemedy: 'Download it again in parts',
  aboveWhole: 'Percentages above 100',
  aboveRemedy: 'Check the numerator, the denominator and the unit',
  more: 'More problems of this kind, not listed:',
} as const;
