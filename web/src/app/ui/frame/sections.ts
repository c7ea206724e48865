import type { Permission } from '@waymark/domain/access';

/** A part of the product as the navigation shows it, to those who may read it. */
export interface Section {
  link: string;
  text: string;
  permission?: Permission;
  /** It belongs to the organisation one works for; who only operates the site has none. */
  ofOrganisation?: true;
  /** It tells of plans, which the library has none of. */
  ofPlans?: true;
  /** What waits for the reader there is counted beside it. */
  counted?: true;
}

export const sections: readonly Section[] = [
  { link: '/', text: $localize`:@@frame.home:Home` },
  { link: '/plans', text: $localize`:@@frame.plans:Plans`, permission: 'plan:read' },
  {
    link: '/updates',
    text: $localize`:@@frame.updates:My updates`,
    permission: 'plan:read',
    counted: true,
  },
  {
    link: '/dashboard',
    text: $localize`:@@frame.progress:Progress`,
    permission: 'organisation:read',
    ofOrganisation: true,
    ofPlans: true,
  },
  { link: '/indicators', text: $localize`:@@frame.indicators:Indicators`, permission: 'indicator:read' },
  { link: '/taskforce', text: $localize`:@@frame.taskforce:Taskforce`, permission: 'taskforce:read' },
  { link: '/comparison', text: $localize`:@@frame.comparison:Compare`, permission: 'comparison:read' },
  {
    link: '/people',
    text: $localize`:@@frame.people:People`,
    permission: 'organisation:read',
    ofOrganisation: true,
  },
  {
    link: '/settings',
    text: $localize`:@@frame.settings:Settings`,
    permission: 'organisation:read',
    ofOrganisation: true,
  },
];
