import { Injectable } from '@nestjs/common';
import type { Organisation, Organisations } from '@waymark/contract/organisations';
import { Refusal } from '@waymark/domain/refusal';
import { Database, organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { assertVisible } from './find-organisation';

/** The columns of an organisation as they travel. */
export const organisationColumns = `o.id, o.version, o.kind, o.name, o.short_name as "shortName", o.slug,
  o.area_code as "areaCode", a.nation, o.disclosure_threshold as "disclosureThreshold", o.rounding_base as "roundingBase", o.feedback,
  o.unsigned_assessment as "unsignedAssessment", o.second_person as "secondPerson"`;

@Injectable()
export class OrganisationReader {
  constructor(private readonly database: Database) {}

  /** The viewer's own; the operator sees all. */
  async all(viewer: Viewer): Promise<Organisations> {
    const organisations = await this.database.common((tx) =>
      tx.query<Organisation[]>(
        `select ${organisationColumns} from organisation o left join area a on a.code = o.area_code
         where $2 or o.id = any ($1::uuid[]) order by o.kind = 'library', o.name, o.id`,
        [organisationsOf(viewer), viewer.operator],
      ),
    );
    return { organisations };
  }

  async one(viewer: Viewer, id: string): Promise<Organisation> {
    assertVisible(viewer, id);
    const rows = await this.database.common((tx) =>
      tx.query<Organisation[]>(
        `select ${organisationColumns} from organisation o left join area a on a.code = o.area_code
         where o.id = $1`,
        [id],
      ),
    );
    if (!rows[0]) throw new Refusal('missing', 'organisation');
    return rows[0];
  }
}
