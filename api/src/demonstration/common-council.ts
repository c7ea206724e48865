import type { ExamplePerson, ExampleTaskforce } from './example-plan';

interface Accounts {
  /** Such as salford.example; null where nobody has an account. */
  domain: string | null;
}

const communities = 'Communities';
const place = 'Place and economy';

/** The posts that every council of the demonstration has. */
export function commonPeople({ domain }: Accounts): ExamplePerson[] {
  const at = (name: string) => (domain ? { account: `${name}@${domain}` } : {});
  return [
    { key: 'member', kind: 'elected-member', post: 'Cabinet member for communities', ...at('viewer') },
    { key: 'director', kind: 'officer', post: 'Director of communities', directorate: communities, ...at('approver') },
    { key: 'lead', kind: 'officer', post: 'Integration manager', directorate: communities, ...at('planner') },
    {
      key: 'performance',
      kind: 'officer',
      post: 'Performance manager',
      directorate: 'Chief executive',
      ...at('manager'),
    },
    {
      key: 'cohesion',
      kind: 'officer',
      post: 'Community safety manager',
      directorate: communities,
      ...at('contributor'),
    },
    { key: 'skills', kind: 'officer', post: 'Head of employment and skills', directorate: place },
    { key: 'housing', kind: 'officer', post: 'Head of housing options', directorate: place },
    { key: 'children', kind: 'officer', post: 'Head of education partnerships', directorate: 'Children’s services' },
  ];
}

/** A smaller taskforce, with seats still to fill. */
export function commonTaskforce(council: string, { domain }: Accounts): ExampleTaskforce {
  return {
    name: `${council} integration partnership`,
    purpose: `Brings together those in ${council} who can help newcomers and long-standing residents to live well together.`,
    seats: [
      {
        key: 'network',
        seat: 'Voluntary sector seat',
        organisation: 'Council for voluntary service',
        sector: 'voluntary',
        role: 'chair',
        ...(domain ? { account: `member@${domain}` } : {}),
      },
      { key: 'chamber', seat: 'Chamber of commerce seat', organisation: 'Chamber of commerce', sector: 'business' },
      {
        key: 'college',
        seat: 'Further education seat',
        organisation: 'Further education college',
        sector: 'education',
      },
      { key: 'homes', seat: 'Housing association seat', organisation: 'Housing association forum', sector: 'housing' },
      { key: 'nhs', seat: 'Health seat', organisation: 'Primary care network', sector: 'health' },
    ],
  };
}
