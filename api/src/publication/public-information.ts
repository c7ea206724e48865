import { Inject, Injectable } from '@nestjs/common';
import type { Configuration } from '../platform/configuration';
import { configurationKey } from '../platform/configuration-key';
import { Database } from '../platform/database';
import type { Html } from '../platform/html';
import { publicPage } from '../platform/public-page';
import { aboutDataPage, type ShippedData } from './page-about-data';
import { accessibilityPage } from './page-accessibility';
import { privacyPage } from './page-privacy';
import type { PublicAnswer } from './public-answer';

/** Every release of the library with what was taken from it. */
const releaseSelect = `
  select r.source, r.released_on as "releasedOn", r.licence, min(f.first_on) as "firstOn", max(f.last_on) as "lastOn",
    max(f.area_count) as "areaCount",
    jsonb_agg(jsonb_build_object('code', i.code, 'name', i.name) order by i.position) as indicators
  from (select release_id, indicator_id, min(period_start) as first_on, max(period_end) as last_on,
      count(distinct area_code)::integer as area_count
    from observation where organisation_id = $1 group by release_id, indicator_id) f
  join release r on r.organisation_id = $1 and r.id = f.release_id
  join indicator i on i.organisation_id = $1 and i.id = f.indicator_id
  group by r.id, r.source, r.released_on, r.licence
  order by r.source, r.released_on`;

const withoutFiguresSelect = `
  select i.code, i.name, i.source_organisation as publisher from indicator i
  where i.organisation_id = $1 and i.archived_at is null and not i.computed and not i.local_only
    and not exists (select from latest_observation where organisation_id = $1 and indicator_id = i.id)
  order by i.position`;

const breakSelect = `
  select i.name, b.happened_on as "on", b.reason from series_break b
  join indicator i on i.organisation_id = b.organisation_id and i.id = b.indicator_id
  where b.organisation_id = $1 and exists
    (select from latest_observation where organisation_id = $1 and indicator_id = i.id)
  order by i.position, b.happened_on`;

/** The pages about the site: its data, how accessible it is, what it keeps of people. */
@Injectable()
export class PublicInformation {
  private data: Promise<ShippedData> | null = null;

  constructor(
    private readonly database: Database,
    @Inject(configurationKey) private readonly configuration: Configuration,
  ) {}

  async aboutTheData(): Promise<PublicAnswer> {
    this.data ??= this.readData().catch((error: unknown) => {
      this.data = null;
      throw error;
    });
    return this.page('About the data', aboutDataPage(await this.data, this.configuration));
  }

  accessibility(): PublicAnswer {
    return this.page('Accessibility', accessibilityPage());
  }

  privacy(): PublicAnswer {
    return this.page('Privacy', privacyPage());
  }

  /** Reference data change only with a start of the product, so they are read once. */
  private async readData(): Promise<ShippedData> {
    const library = await this.database.libraryId();
    return this.database.commonChange({ readable: library }, async (tx) => ({
      releases: await tx.query(releaseSelect, [library]),
      withoutFigures: await tx.query(withoutFiguresSelect, [library]),
      breaks: await tx.query(breakSelect, [library]),
    }));
  }

  private page(title: string, body: Html): PublicAnswer {
    return { form: 'html', body: publicPage({ title, body, demonstration: this.configuration.demonstration }) };
  }
}
