import type { LeadCapacity, PublishedLead } from '@waymark/contract/published-plan';
import type { LeadRow } from './snapshot-rows';

export type Leads = ReadonlyMap<string, LeadRow>;

export const leadsById = (rows: readonly LeadRow[]): Leads => new Map(rows.map((row) => [row.id, row]));

/** Leads by post or organisation; the name stays inside unless its bearer agreed. */
export function publishedLeads(
  leads: Leads,
  wanted: readonly (readonly [LeadCapacity, string | null])[],
): PublishedLead[] {
  return wanted.flatMap(([capacity, id]) => {
    const lead = id === null ? undefined : leads.get(id);
    return lead ? [{ capacity, post: lead.post, name: lead.agreed ? lead.name : null }] : [];
  });
}
