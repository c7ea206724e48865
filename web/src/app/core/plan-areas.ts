import type { Permission } from '@waymark/domain/access';

/** One of the places where a plan is worked on: where it stands under the plan's address, and what it is called. */
export interface PlanArea {
  path: string;
  text: string;
  /** Shown only to those who may; left out, to everyone who reads the plan. */
  permission?: Permission;
  /** Shown only while the plan is drafted. */
  whileDrafting?: true;
  /** Stands back until one asks for more places. */
  seldom?: true;
}

/** In the order of the work: drafting, together, impact and governance, versions and getting out. */
export const planAreas: readonly PlanArea[] = [
  { path: '', text: $localize`:@@plan-areas.plan:Plan` },
  { path: 'draft', text: $localize`:@@plan-areas.draft:First draft`, permission: 'plan:edit', whileDrafting: true },
  {
    path: 'import',
    text: $localize`:@@plan-areas.import:Import`,
    permission: 'plan:edit',
    whileDrafting: true,
    seldom: true,
  },
  { path: 'table', text: $localize`:@@plan-areas.table:Table` },
  { path: 'narrative', text: $localize`:@@plan-areas.narrative:Narrative` },
  { path: 'comments', text: $localize`:@@plan-areas.comments:Comments` },
  { path: 'commitments', text: $localize`:@@plan-areas.commitments:Commitments`, seldom: true },
  { path: 'reported', text: $localize`:@@plan-areas.reported:Other strategies`, seldom: true },
  { path: 'delivery', text: $localize`:@@plan-areas.delivery:Funding and risks` },
  { path: 'impact', text: $localize`:@@plan-areas.impact:Impact` },
  { path: 'consultation', text: $localize`:@@plan-areas.consultation:Consultation` },
  { path: 'governance', text: $localize`:@@plan-areas.governance:Governance` },
  { path: 'versions', text: $localize`:@@plan-areas.versions:Versions` },
  { path: 'documents', text: $localize`:@@plan-areas.documents:Documents` },
  { path: 'board-packs', text: $localize`:@@plan-areas.board-packs:Board packs` },
  { path: 'archive', text: $localize`:@@plan-areas.archive:Archive`, seldom: true },
];
