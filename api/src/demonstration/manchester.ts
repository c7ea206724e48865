import type { ExampleCouncil } from './example-plan';
import { manchesterFigures } from './manchester-figures';
import { manchesterPeople, manchesterTaskforce } from './manchester-people';
import { manchesterPlan } from './manchester-plan';

export const manchester: ExampleCouncil = {
  areaCode: 'E08000003',
  feedback: 'Write to the integration team at the Town Hall, ask at any library, or come to a welcome table.',
  people: manchesterPeople,
  taskforce: manchesterTaskforce,
  plan: manchesterPlan,
  figures: manchesterFigures,
  shares: [
    ['plan-coverage', 'full'],
    ['plans', 'full'],
    ['local-figures', 'full'],
  ],
};
