import type { ExamplePerson, ExampleTaskforce } from './example-plan';

const neighbourhoods = 'Neighbourhoods';
const growth = 'Growth and development';
const corporate = 'Corporate services';

/** Posts, not people: nobody is invented. */
export const manchesterPeople: readonly ExamplePerson[] = [
  {
    key: 'member',
    kind: 'elected-member',
    post: 'Executive member for communities',
    account: 'viewer@manchester.example',
    agreedName: 'Councillor (example)',
  },
  { key: 'skills-member', kind: 'elected-member', post: 'Executive member for skills and work' },
  {
    key: 'director',
    kind: 'officer',
    post: 'Director of communities',
    directorate: neighbourhoods,
    account: 'approver@manchester.example',
  },
  {
    key: 'lead',
    kind: 'officer',
    post: 'Integration strategy lead',
    directorate: neighbourhoods,
    account: 'planner@manchester.example',
    deputy: 'manager',
  },
  {
    key: 'manager',
    kind: 'officer',
    post: 'Strategy and performance manager',
    directorate: corporate,
    account: 'manager@manchester.example',
    deputy: 'director',
  },
  {
    key: 'cohesion',
    kind: 'officer',
    post: 'Community cohesion manager',
    directorate: neighbourhoods,
    account: 'contributor@manchester.example',
    deputy: 'lead',
  },
  { key: 'libraries', kind: 'officer', post: 'Head of libraries and culture', directorate: neighbourhoods },
  { key: 'communications', kind: 'officer', post: 'Head of strategic communications', directorate: corporate },
  { key: 'skills', kind: 'officer', post: 'Head of work and skills', directorate: growth },
  { key: 'employment', kind: 'officer', post: 'Head of people and recruitment', directorate: corporate },
  {
    key: 'housing',
    kind: 'officer',
    post: 'Assistant director for homelessness',
    directorate: 'Housing services',
  },
  { key: 'schools', kind: 'officer', post: 'Head of schools and early years', directorate: 'Children and education' },
  { key: 'youth', kind: 'officer', post: 'Youth services manager', directorate: 'Children and education' },
  { key: 'health', kind: 'officer', post: 'Public health lead for inclusion', directorate: 'Public health' },
  { key: 'customers', kind: 'officer', post: 'Head of customer services', directorate: corporate },
  { key: 'climate', kind: 'officer', post: 'Climate resilience manager', directorate: growth },
  { key: 'elections', kind: 'officer', post: 'Electoral services manager', directorate: corporate },
];

/** The housing seat's term has ended, which the composition view shows as a gap. */
export const manchesterTaskforce: ExampleTaskforce = {
  name: 'Manchester integration taskforce',
  purpose:
    'Advises the council on the integration plan and owns actions of it. Meets every six weeks, in public twice a year, ' +
    'and reports to the communities scrutiny committee every spring.',
  seats: [
    {
      key: 'chair',
      seat: 'Independent chair',
      organisation: 'University civic office',
      sector: 'education',
      role: 'chair',
    },
    {
      key: 'refugee-support',
      seat: 'Refugee support network seat',
      organisation: 'Refugee support network',
      sector: 'voluntary',
      role: 'vice-chair',
      account: 'member@manchester.example',
    },
    { key: 'chamber', seat: 'Chamber of commerce seat', organisation: 'Chamber of commerce', sector: 'business' },
    {
      key: 'hotels',
      seat: 'Hospitality employers seat',
      organisation: 'Hotel and food employers group',
      sector: 'business',
    },
    { key: 'faith', seat: 'Faith network seat', organisation: 'Interfaith network', sector: 'faith' },
    { key: 'college', seat: 'Adult learning seat', organisation: 'Adult education college', sector: 'education' },
    { key: 'heads', seat: 'Headteachers seat', organisation: 'Primary headteachers group', sector: 'education' },
    { key: 'nhs', seat: 'Inclusion health seat', organisation: 'NHS inclusion health team', sector: 'health' },
    {
      key: 'lived',
      seat: 'Lived experience seat',
      organisation: 'Panel of residents who came as refugees',
      sector: 'lived-experience',
    },
    {
      key: 'police',
      seat: 'Neighbourhood policing seat',
      organisation: 'Neighbourhood policing team',
      sector: 'police',
    },
    {
      key: 'football',
      seat: 'Football foundation seat',
      organisation: 'Football community foundation',
      sector: 'other',
      unusual: true,
    },
    {
      key: 'housing-providers',
      seat: 'Housing providers seat',
      organisation: 'Social housing providers partnership',
      sector: 'housing',
      until: '2026-08-31',
    },
    {
      key: 'partnership',
      seat: 'Migration partnership seat',
      organisation: 'Regional migration partnership',
      sector: 'other',
      role: 'observer',
    },
  ],
};
