import type { Role } from '@waymark/domain/access';

/** One password for every account of a demonstration, shown where one signs in; no other site knows it. */
export const demonstrationPassword = 'three-rivers-meet-here';

export interface ExampleAccount {
  email: string;
  /** A role rather than a person: nobody is invented. */
  name: string;
  /** Area of the organisation; null for who runs the site. */
  areaCode: string | null;
  organisation: string;
  roles: readonly Role[];
  operator: boolean;
  /** What to do with it in the first minutes, as a code. */
  purpose: string;
}

interface Place {
  domain: string;
  areaCode: string;
  short: string;
  organisation: string;
}

interface Post {
  at: string;
  title: string;
  role: Role;
  purpose: string;
}

const councils: readonly Place[] = [
  {
    domain: 'manchester.example',
    areaCode: 'E08000003',
    short: 'Manchester',
    organisation: 'Manchester City Council',
  },
  { domain: 'salford.example', areaCode: 'E08000006', short: 'Salford', organisation: 'Salford City Council' },
  {
    domain: 'birmingham.example',
    areaCode: 'E08000025',
    short: 'Birmingham',
    organisation: 'Birmingham City Council',
  },
];

const gmca: Place = {
  domain: 'gmca.example',
  areaCode: 'E47000001',
  short: 'Greater Manchester',
  organisation: 'Greater Manchester Combined Authority',
};
const wmca: Place = {
  domain: 'wmca.example',
  areaCode: 'E47000007',
  short: 'West Midlands',
  organisation: 'West Midlands Combined Authority',
};

const posts: readonly Post[] = [
  { at: 'planner', title: 'Plan lead', role: 'planner', purpose: 'plan' },
  { at: 'manager', title: 'Strategy manager', role: 'manager', purpose: 'manage' },
  { at: 'approver', title: 'Approving director', role: 'approver', purpose: 'approve' },
  { at: 'member', title: 'Taskforce member', role: 'taskforce-member', purpose: 'update' },
  { at: 'administrator', title: 'Administrator', role: 'administrator', purpose: 'administer' },
  { at: 'contributor', title: 'Action owner', role: 'contributor', purpose: 'update' },
  { at: 'viewer', title: 'Elected member', role: 'viewer', purpose: 'view' },
];
const analyst: Post = { at: 'analyst', title: 'Analyst', role: 'analyst', purpose: 'compare' };
const officeManager: Post = { at: 'manager', title: 'Programme manager', role: 'manager', purpose: 'compare' };

function accountOf({ domain, areaCode, short, organisation }: Place, { at, title, role, purpose }: Post) {
  return {
    email: `${at}@${domain}`,
    name: `${title}, ${short}`,
    areaCode,
    organisation,
    roles: [role],
    operator: false,
    purpose,
  };
}

/** Every account of a demonstration, in the order in which one may try them. */
export const exampleAccounts: readonly ExampleAccount[] = [
  ...councils.flatMap((council) => posts.map((post) => accountOf(council, post))),
  accountOf(gmca, analyst),
  accountOf(gmca, officeManager),
  accountOf(wmca, analyst),
  {
    email: 'operator@waymark.example',
    name: 'Operator of the site',
    areaCode: null,
    organisation: 'Waymark',
    roles: [],
    operator: true,
    purpose: 'operate',
  },
];
