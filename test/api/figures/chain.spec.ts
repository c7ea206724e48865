import type { FormerObservations, Observations } from '@waymark/contract/indicators';
import fc from 'fast-check';
import { World } from '../../support/world';
import { everyAnswer, FigureWorld, type Quarter } from './figure-world';

const periods: readonly Quarter[] = ['q1', 'q2'];
const steps = ['approve', 'return', 'withdraw'] as const;

interface Deed {
  period: Quarter;
  value: number;
  how: (typeof steps)[number] | 'draft' | 'record';
}

/** Does one deed after the other, and remembers every value that has counted. */
class Book {
  readonly counted = new Map<Quarter, number[]>(periods.map((period) => [period, []]));
  private readonly versions = new Map<Quarter, number>();

  constructor(private readonly figures: FigureWorld) {}

  async take(deed: Deed): Promise<void> {
    if (deed.how === 'record') await this.record(deed);
    else await this.enter(deed, deed.how);
  }

  private async enter({ period, value }: Deed, how: (typeof steps)[number] | 'draft'): Promise<void> {
    const { manager } = this.figures.council;
    const version = this.versions.get(period) ?? 0;
    const entry = await this.figures.entered(manager, { code: 'OPEN', period, value, version });
    this.versions.set(period, entry.version);
    if (how === 'draft') return;
    await this.figures.take(manager, 'submit', [entry], 'Counted again');
    const chosen = { id: entry.id, version: entry.version + 1, answers: everyAnswer };
    const [done] = await this.figures.take(manager, how, [chosen], 'Look again');
    expect(done?.outcome).toBe('done');
    this.versions.set(period, entry.version + 2);
    if (how === 'approve') this.counted.get(period)?.push(value);
  }

  /** In one step, over a draft of one's own. */
  private async record({ period, value }: Deed): Promise<void> {
    const { manager, areaCode } = this.figures.council;
    const { periodStart, periodEnd } = this.figures.cellOf({ code: 'OPEN', period });
    const figure = { areaCode, periodStart, periodEnd, value, source: 'Register', reason: 'Late forms' };
    (await manager.post('/indicators/OPEN/observations', { ...figure, answers: everyAnswer })).ok();
    this.versions.set(period, (this.versions.get(period) ?? 0) + 1);
    this.counted.get(period)?.push(value);
  }

  /** What the chain of a period says, the first value first. */
  async rebuilt(period: Quarter): Promise<(number | null)[]> {
    const { manager, areaCode } = this.figures.council;
    const { periodStart, periodEnd } = this.figures.cellOf({ code: 'OPEN', period });
    const series = (await manager.get<Observations>(`/indicators/OPEN/observations?area=${areaCode}`)).ok();
    const address = `/indicators/OPEN/revisions?area=${areaCode}&periodEnd=${String(periodEnd)}`;
    const { revisions } = (await manager.get<FormerObservations>(address)).ok();
    expect(revisions.filter(({ reason, enteredBy }) => reason === '' || enteredBy === null)).toEqual([]);
    const standing = series.observations.filter((one) => one.periodStart === periodStart);
    return [...[...revisions].reverse(), ...standing].map(({ value }) => value);
  }
}

describe('the chain of revisions', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it('rebuilds every value that ever counted, whatever was entered, returned and approved', async () => {
    const book = new Book(await FigureWorld.open(world));
    const deed = fc.record({
      period: fc.constantFrom(...periods),
      value: fc.integer({ min: 20, max: 99 }),
      how: fc.constantFrom(...steps, 'draft' as const, 'record' as const),
    });
    // One long history: what a run leaves behind is where the next begins.
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 2, maxLength: 4 }), async (deeds) => {
        for (const one of deeds) await book.take(one);
        for (const period of periods) expect(await book.rebuilt(period)).toEqual(book.counted.get(period));
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 30_000);
});
