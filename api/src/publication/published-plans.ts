import { Injectable } from '@nestjs/common';
import type { PublishedContent } from '@waymark/contract/published-plan';
import type { Day } from '@waymark/domain/day';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { isPublic } from '../plans/public-versions';
import { Clock } from '../platform/clock';
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

const publishedAt = `coalesce(public_from, published_at) as "publishedAt"`;

/** Reads what is public and nothing else, not even the title of what is prepared: no session, no organisation's own rows. */
@Injectable()
export class PublishedPlans {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list({ words, council }: PlanSearch): Promise<PublishedLine[]> {
    return this.asPublic((tx, now) =>
      tx.query<PublishedLine[]>(
        `select number, ${publishedAt}, '/plans/' || council_slug || '/' || plan_slug as path, title,
           content -> 'council' ->> 'name' as "councilName", content ->> 'startsOn' as "startsOn",
           content ->> 'endsOn' as "endsOn", jsonb_array_length(content -> 'goals') as "goalCount"
         from (select distinct on (council_slug, plan_slug) * from published_plan v
           where ${isPublic('v', '$3')} order by council_slug, plan_slug, number desc) latest
         where ($2 = '' or council_slug = $2) and ($1 = '' or position(lower($1) in
           lower(concat_ws(' ', title, content -> 'council' ->> 'name', content ->> 'summary'))) > 0)
         order by content -> 'council' ->> 'name', content ->> 'startsOn' desc, title limit ${mostPlans}`,
        [words, council, now],
      ),
    );
  }

  /** The latest version, or the one of that number; what was not published does not exist. */
  async version(council: string, plan: string, number: number | null): Promise<PublishedVersion> {
    return this.asPublic(async (tx, now) => {
      const versions = await tx.query<VersionLine[]>(
        `select number, ${publishedAt} from published_plan v
         where council_slug = $1 and plan_slug = $2 and ${isPublic('v', '$3')} order by number desc`,
        [council, plan, now],
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

  /** The database's own rule of what is public goes by the product's clock as well. */
  private asPublic<T>(work: (tx: EntityManager, now: string) => Promise<T>): Promise<T> {
    const now = this.clock.now().toISOString();
    return this.database.commonChange({ now }, (tx) => work(tx, now));
  }
}
