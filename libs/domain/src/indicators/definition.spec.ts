import { definitionChanges, judgedDirection, mustBreakSeries, type Definition } from './definition';
import { directions, indicatorKinds } from './vocabulary';

const before: Definition = {
  name: 'Visits',
  unit: 'people',
  valueType: 'count',
  decimals: 0,
  theme: null,
  nations: ['England', 'Wales'],
};

describe('what changed in a definition', () => {
  it.each<[string, Definition, ReturnType<typeof definitionChanges>]>([
    ['nothing', {}, []],
    ['a word', { name: 'Visits in person' }, [{ field: 'name', before: 'Visits', after: 'Visits in person' }]],
    ['a theme that was none', { theme: 'T4' }, [{ field: 'theme', before: '', after: 'T4' }]],
    ['a number', { decimals: 1 }, [{ field: 'decimals', before: '0', after: '1' }]],
    ['a list', { nations: ['England'] }, [{ field: 'nations', before: 'England, Wales', after: 'England' }]],
  ])('is %s', (_what, changed, expected) => {
    expect(definitionChanges(before, { ...before, ...changed })).toEqual(expected);
  });

  it('is told in the order of the definition', () => {
    const fields = definitionChanges(before, { ...before, decimals: 2, name: 'x' }).map(({ field }) => field);
    expect(fields).toEqual(['name', 'decimals']);
  });

  it.each([
    [{ name: 'x' }, false],
    [{ definition: 'Counted another way' }, false],
    [{ unit: 'visits' }, true],
    [{ valueType: 'rate' }, true],
    [{ per: 1000 }, true],
  ] as const)('breaks the series by itself after %j: %s', (changed, expected) => {
    expect(mustBreakSeries(definitionChanges(before, { ...before, ...changed }))).toBe(expected);
  });
});

describe('the direction that judges', () => {
  it.each(indicatorKinds.flatMap((kind) => directions.map((direction) => [kind, direction] as const)))(
    'of %s with %s',
    (kind, direction) => {
      expect(judgedDirection({ kind, direction })).toBe(kind === 'context' ? 'none' : direction);
    },
  );
});
