/** Whether a plan, under its alias, is published for a later day: nobody outside sees anything of it yet. */
export const embargoed = (plan: string): string => `${plan}.status = 'published' and not exists (
      select from published_plan v where v.organisation_id = ${plan}.organisation_id and v.plan_id = ${plan}.id
        and v.cancelled_at is null and (v.public_from is null or v.public_from <= now()))`;
