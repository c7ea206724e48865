import { type Resource, resource, type ResourceRef, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { fillOnce } from './fill-once';

interface Thing {
  title: string;
}

function filling(source: Resource<Thing | undefined> | (() => Thing | null | undefined)): string[] {
  const fills: string[] = [];
  TestBed.runInInjectionContext(() => fillOnce(source, ({ title }) => fills.push(title)));
  TestBed.tick();
  return fills;
}

/** What is read where nothing was asked for yet: it has no value until it is given one, and no error. */
const reading = (): ResourceRef<Thing | undefined> =>
  TestBed.runInInjectionContext(() =>
    resource({ params: (): Thing | undefined => undefined, loader: ({ params }) => Promise.resolve(params) }),
  );

describe('a form that is filled once', () => {
  it('waits until its thing is read, and is filled with it', () => {
    const thing = reading();
    const fills = filling(thing);
    expect(fills).toEqual([]);
    thing.set({ title: 'Read' });
    TestBed.tick();
    expect(fills).toEqual(['Read']);
  });

  it('keeps what is typed when the thing is read again', () => {
    const thing = reading();
    thing.set({ title: 'Read' });
    const fills = filling(thing);
    thing.set({ title: 'Read again' });
    TestBed.tick();
    expect(fills).toEqual(['Read']);
  });

  it('stays as it is while nothing is found, as where something new is entered', () => {
    const found = signal<Thing | null>(null);
    const fills = filling(found);
    expect(fills).toEqual([]);
    found.set({ title: 'Found' });
    TestBed.tick();
    expect(fills).toEqual(['Found']);
  });

  it('does not follow what else is looked at while it is filled', () => {
    const today = signal('2027-03-01');
    const seen: string[] = [];
    TestBed.runInInjectionContext(() =>
      fillOnce(
        () => ({ title: 'Read' }),
        () => seen.push(today()),
      ),
    );
    TestBed.tick();
    today.set('2027-03-02');
    TestBed.tick();
    expect(seen).toEqual(['2027-03-01']);
  });
});
