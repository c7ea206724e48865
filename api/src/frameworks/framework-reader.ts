import { Injectable } from '@nestjs/common';
import type { FrameworkTheme, Frameworks, FrameworkWay, Tag } from '@waymark/contract/frameworks';
import type { Edition } from '@waymark/domain/frameworks/framework';
import { Database } from '../platform/database';

const columns = `edition, code, title, short_title as "shortTitle", explanation`;

type OfEdition<T> = T & { edition: Edition };

@Injectable()
export class FrameworkReader {
  constructor(private readonly database: Database) {}

  /** The editions of the framework, the newest first, and the sets of tags. */
  async all(): Promise<Frameworks> {
    return this.database.common(async (tx) => {
      const themes = await tx.query<OfEdition<FrameworkTheme>[]>(
        `select ${columns} from framework_theme order by edition desc, code`,
      );
      const ways = await tx.query<OfEdition<FrameworkWay>[]>(
        `select ${columns} from framework_way order by edition desc, code`,
      );
      const tags = await tx.query<Tag[]>(`select tag_set as set, code, title from tag order by tag_set, position`);
      const editions = [...new Set(themes.map((theme) => theme.edition))];
      return {
        editions: editions.map((edition) => ({
          edition,
          themes: themes.filter((theme) => theme.edition === edition).map(withoutEdition),
          ways: ways.filter((way) => way.edition === edition).map(withoutEdition),
        })),
        tags,
      };
    });
  }
}

const withoutEdition = <T>({ edition: _edition, ...rest }: OfEdition<T>) => rest;
