import type { ExamplePair } from './example-pair';

/** Who may answer for a plan, and why they. */
export const leadExamples: Readonly<Record<'memberLeadId' | 'officerLeadId' | 'managerId' | 'reviewOn', ExamplePair>> =
  {
    memberLeadId: [
      $localize`:@@examples.leads.member-lead-id.1:Cllr Grace Okafor, cabinet member for communities: she answers to the council for the whole plan, and chairs no part of it herself.`,
      $localize`:@@examples.leads.member-lead-id.2:The deputy leader, because the plan cuts across four portfolios and needs somebody whom all of them hear.`,
    ],
    officerLeadId: [
      $localize`:@@examples.leads.officer-lead-id.1:The director of public health: half of the actions are in her directorate, and she sits on the senior team.`,
      $localize`:@@examples.leads.officer-lead-id.2:The head of community cohesion. He has the time; the chief executive opens doors for him where it needs a director.`,
    ],
    managerId: [
      $localize`:@@examples.leads.manager-id.1:The policy officer for migration, two days a week, who asks the leads for updates at the end of each month.`,
      $localize`:@@examples.leads.manager-id.2:A project manager in the strategy team, with the taskforce’s secretary as deputy in holidays.`,
    ],
    reviewOn: [
      $localize`:@@examples.leads.review-on.1:1 April of the second year, six weeks before the budget of the next year is begun.`,
      $localize`:@@examples.leads.review-on.2:The day of the taskforce’s yearly gathering in September, so that the figures of July are in.`,
    ],
  };
