import { Injectable } from '@nestjs/common';
import type { People, Person } from '@waymark/contract/people';
import { Refusal } from '@waymark/domain/refusal';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { assertVisible } from './find-organisation';

const columns = `id, version, name, kind, job_title as "jobTitle", directorate, email, left_on as "leftOn",
  public_name_agreed as "publicNameAgreed", user_id as "userId", deputy_id as "deputyId"`;

@Injectable()
export class PersonReader {
  constructor(private readonly database: Database) {}

  /** The whole directory, those who left after those who are there. */
  async directory(viewer: Viewer, organisationId: string): Promise<People> {
    assertVisible(viewer, organisationId);
    const people = await this.database.readingWithin(viewer, organisationId, (tx) =>
      tx.query<Person[]>(
        `select ${columns} from person where organisation_id = $1 order by left_on is not null, name, id`,
        [organisationId],
      ),
    );
    return { people };
  }

  async one(viewer: Viewer, id: string): Promise<Person> {
    const rows = await this.database.reading(viewer, (tx) =>
      tx.query<Person[]>(`select ${columns} from person where id = $1`, [id]),
    );
    if (!rows[0]) throw new Refusal('missing', 'person');
    return rows[0];
  }
}
