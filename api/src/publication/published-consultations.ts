import { Injectable } from '@nestjs/common';
import type { PublishedConsultation } from '@waymark/contract/published-consultation';
import type { Day } from '@waymark/domain/day';
import { Refusal } from '@waymark/domain/refusal';
import { Database } from '../platform/database';

export interface PublishedDraft {
  id: string;
  organisationId: string;
  consultationId: string;
  number: number;
  publishedAt: string;
  path: string;
  content: PublishedConsultation;
  /** Set once it was taken back: it is neither shown nor answered then. */
  withdrawnAt: string | null;
  withdrawnReason: string | null;
}

/** A draft as the list shows it. */
export interface DraftLine {
  path: string;
  title: string;
  planTitle: string;
  councilName: string;
  closesOn: Day;
}

const path = `'/consultations/' || council_slug || '/' || plan_slug`;

/** Reads the drafts that councils show and nothing else: no session, no organisation's own rows. */
@Injectable()
export class PublishedConsultations {
  constructor(private readonly database: Database) {}

  /** The latest draft of each plan that can still be answered, those that close first at the top. */
  async open(today: Day): Promise<DraftLine[]> {
    return this.database.common((tx) =>
      tx.query<DraftLine[]>(
        `select ${path} as path, title, content -> 'plan' ->> 'title' as "planTitle",
           content -> 'plan' -> 'council' ->> 'name' as "councilName", closes_on as "closesOn"
         from (select distinct on (council_slug, plan_slug) * from consultation_draft
           order by council_slug, plan_slug, number desc) latest
         where closes_on >= $1 and withdrawn_at is null order by closes_on, title limit 500`,
        [today],
      ),
    );
  }

  async latest(council: string, plan: string): Promise<PublishedDraft> {
    const rows = await this.database.common((tx) =>
      tx.query<PublishedDraft[]>(
        `select id, organisation_id as "organisationId", consultation_id as "consultationId", number,
           published_at as "publishedAt", ${path} as path, content,
           withdrawn_at as "withdrawnAt", withdrawn_reason as "withdrawnReason"
         from consultation_draft where council_slug = $1 and plan_slug = $2 order by number desc limit 1`,
        [council, plan],
      ),
    );
    if (!rows[0]) throw new Refusal('missing', 'consultation');
    return rows[0];
  }
}
