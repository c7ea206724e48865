import { Inject, Injectable } from '@nestjs/common';
import type { Configuration } from '../platform/configuration';
import { configurationKey } from '../platform/configuration-key';
import { Database } from '../platform/database';
import type { Html } from '../platform/html';
import { publicPage } from '../platform/public-page';
import { aboutDataPage, type DatasetLine } from './page-about-data';
import { accessibilityPage } from './page-accessibility';
import { privacyPage } from './page-privacy';
import type { PublicAnswer } from './public-answer';

const datasetSelect = `
  select i.code, i.name, i.source_organisation as publisher, i.source_dataset as dataset, i.licence,
    (select jsonb_agg(distinct jsonb_build_object('source', r.source, 'releasedOn', r.released_on))
      from (select distinct release_id from observation where organisation_id = $1 and indicator_id = i.id) o
      join release r on r.organisation_id = $1 and r.id = o.release_id) as releases,
    f."firstOn", f."lastOn", coalesce(f."areaCount", 0) as "areaCount",
    coalesce((select jsonb_agg(jsonb_build_object('on', b.happened_on, 'reason', b.reason) order by b.happened_on)
      from series_break b where b.organisation_id = $1 and b.indicator_id = i.id), '[]') as breaks
  from indicator i
  left join lateral (select min(period_start) as "firstOn", max(period_end) as "lastOn",
    count(distinct area_code)::integer as "areaCount"
    from observation where organisation_id = $1 and indicator_id = i.id) f on true
  where i.organisation_id = $1 and i.archived_at is null and not i.computed and not i.local_only
  order by i.position`;

/** The pages about the site: its data, how accessible it is, what it keeps of people. */
@Injectable()
export class PublicInformation {
  private datasets: Promise<DatasetLine[]> | null = null;

  constructor(
    private readonly database: Database,
    @Inject(configurationKey) private readonly configuration: Configuration,
  ) {}

  async aboutTheData(): Promise<PublicAnswer> {
    this.datasets ??= this.readDatasets().catch((error: unknown) => {
      this.datasets = null;
      throw error;
    });
    return this.page('About the data', aboutDataPage(await this.datasets, this.configuration));
  }

  accessibility(): PublicAnswer {
    return this.page('Accessibility', accessibilityPage());
  }

  privacy(): PublicAnswer {
    return this.page('Privacy', privacyPage());
  }

  /** Reference data change only with a start of the product, so they are read once. */
  private async readDatasets(): Promise<DatasetLine[]> {
    const library = await this.database.libraryId();
    return this.database.commonChange({ readable: library }, (tx) => tx.query<DatasetLine[]>(datasetSelect, [library]));
  }

  private page(title: string, body: Html): PublicAnswer {
    return { form: 'html', body: publicPage({ title, body, demonstration: this.configuration.demonstration }) };
  }
}
