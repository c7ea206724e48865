import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, submit, validate, type FieldTree } from '@angular/forms/signals';
import { forgetServerErrors, serverErrors } from './server-errors';

describe('what the API refused', () => {
  const opened = () =>
    form(
      signal({ numerator: 60, denominator: 40, days: { on: '2027-03-31' } }),
      (path) => {
        validate(path.numerator, ({ value }) => ((value() ?? 0) < 0 ? { kind: 'negative' } : null));
      },
      { injector: TestBed.inject(Injector) },
    );

  async function refuse(fields: FieldTree<unknown>, pointer: string) {
    const errors = serverErrors(fields, [{ pointer, code: 'refused' }]);
    await submit(fields, { action: () => Promise.resolve(errors) });
    return errors.map((error) => error.fieldTree);
  }

  it.each(['/numerator', '/days/on', '/days', '/nowhere'])(
    'stands at %s until it is forgotten, with nothing lost',
    async (pointer) => {
      const fields = opened();
      const refused = await refuse(fields, pointer);
      expect(fields().valid()).toBe(false);

      forgetServerErrors(refused);

      expect(fields().valid()).toBe(true);
      expect(fields().value()).toEqual({ numerator: 60, denominator: 40, days: { on: '2027-03-31' } });
    },
  );

  it('leaves the rules of the page as they are', async () => {
    const fields = opened();
    const refused = await refuse(fields, '/denominator');
    fields.numerator().value.set(-1);

    forgetServerErrors(refused);

    expect(
      fields
        .numerator()
        .errors()
        .map(({ kind }) => kind),
    ).toEqual(['negative']);
  });
});
