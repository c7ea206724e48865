import { IsDay, IsLine } from '@waymark/contract/primitives';
import { contractClasses } from './contract-classes';

class Visit {
  @IsLine() place!: string;
}

it('lists every class that has rules', () => {
  expect(contractClasses()).toEqual([Visit]);
});

it('refuses two of one name, which would be one in the document', () => {
  const other = {
    Visit: class Visit {
      on!: string;
    },
  };
  IsDay()(other.Visit.prototype, 'on');
  expect(contractClasses).toThrow('Two classes of the contract are called Visit.');
});
