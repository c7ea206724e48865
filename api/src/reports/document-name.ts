import type { Day } from '@waymark/domain/day';

export interface NameParts {
  slug: string;
  /** What it is beside the plan itself, such as `front-sheet`. */
  part?: string;
  /** The number of a kept version. */
  version?: number | null;
  day: Day;
  extension: string;
}

/** The name under which a document is saved: of letters, digits and dashes alone, whatever the plan is called. */
export function documentName({ slug, part, version, day, extension }: NameParts): string {
  const words = [slug, part, version ? `version-${version}` : null, day].filter(Boolean).join('-');
  const safe = words
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
  return `${safe.slice(0, 120)}.${extension}`;
}
