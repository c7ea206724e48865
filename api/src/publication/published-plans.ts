import { Injectable } from '@nestjs/common';
import type { PublishedContent } from '@waymark/contract/published-plan';
import type { Day } from '@waymark/domain/day';
import { Refusal } from '@waymark/domain/refusal';
import { Database } from '../platform/database';

export interface VersionLine {
  number: number;
  publishedAt: string;
}

/** One version, with the line of every version of the plan, the latest first. */
export interface PublishedVersion extends VersionLine {
  content: PublishedContent;
  path: string;
  versions: VersionLine[];
}

/** The latest version of a plan, as the list of plans shows it. */
export interface PublishedLine extends VersionLine {
  path: string;
  title: string;
  councilName: string;
  startsOn: Day;
  endsOn: Day;
  goalCount: number;
}

export interface PlanSearch {
  words: string;
  council: string;
}

const mostPlans = 500;

/** Reads what is published and nothing else: no session, no organisation's own rows. */
@Injectable()
export class PublishedPlans {
  constructor(private readonly database: Database) {}

  async list({ words, council }: PlanSearch): Promise<PublishedLine[]> {
    return this.database.common((tx) =>
      tx.query<PublishedLine[]>(
        `select number, published_at as "publishedAt", '/plans/' || council_slug || '/' || plan_slug as path, title,
           content -> 'council' ->> 'name' as "councilName", content ->> 'startsOn' as "startsOn",
           content ->> 'endsOn' as "endsOn", jsonb_array_length(content -> 'goals') as "goalCount"
         from (select distinct on (council_slug, plan_slug) * from published_plan
           order by council_slug, plan_slug, number desc) latest
         where ($2 = '' or council_slug = $2) and ($1 = '' or position(lower($1) in
           lower(concat_ws(' ', title, content -> 'council' ->> 'name', content ->> 'summary'))) > 0)
         order by content -> 'council' ->> 'name', content ->> 'startsOn' desc, title limit ${mostPlans}`,
        [words, council],
      ),
    );
  }

  /** The latest version, or the one of that number; what was not published does not exist. */
  async version(council: string, plan: string, number: number | null): Promise<PublishedVersion> {
    return this.database.common(async (tx) => {
      const versions = await tx.query<VersionLine[]>(
        `select number, published_at as "publishedAt" from published_plan where council_slug = $1 and plan_slug = $2
         order by number desc`,
        [council, plan],
      );
      const line = number === null ? versions[0] : versions.find((version) => version.number === number);
      if (!line) throw new Refusal('missing', 'published-plan');
      const rows = await tx.query<{ content: PublishedContent }[]>(
        'select content from published_plan where council_slug = $1 and plan_slug = $2 and number = $3',
        [council, plan, line.number],
      );
      if (!rows[0]) throw new Refusal('missing', 'published-plan');
      return { ...line, content: rows[0].content, path: `/plans/${council}/${plan}`, versions };
    });
  }
}
