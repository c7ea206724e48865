/**
 * What makes a version of a plan public: its instant has come, and nobody took it back. `version` is the alias of
 * `published_plan`, `now` the parameter that bears the instant by the product's clock. The policy of the table says it again.
 */
export const isPublic = (version: string, now: string): string =>
  `(${version}.cancelled_at is null and (${version}.public_from is null or ${version}.public_from <= ${now}::timestamptz))`;

/** A version that waits for its instant. */
export const isPrepared = (version: string, now: string): string =>
  `(${version}.cancelled_at is null and ${version}.public_from > ${now}::timestamptz)`;

const publicVersions = (plan: string, now: string): string =>
  `from published_plan v
      where v.organisation_id = ${plan}.organisation_id and v.plan_id = ${plan}.id and ${isPublic('v', now)}`;

/** Whether a plan, under its alias, is published for a later day: nobody outside sees anything of it yet. */
export const embargoed = (plan: string, now: string): string =>
  `(${plan}.status = 'published' and not exists (select ${publicVersions(plan, now)}))`;

/** Where the public reads a plan, under its alias; null while it cannot. */
export const publicPath = (plan: string, now: string): string =>
  `(select '/plans/' || v.council_slug || '/' || v.plan_slug ${publicVersions(plan, now)}
      order by v.number desc limit 1)`;
