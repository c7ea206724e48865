import { Injectable } from '@nestjs/common';
import type { Narrative, NarrativeComparison, Narratives, NarrativeTest } from '@waymark/contract/narratives';
import { can } from '@waymark/domain/access';
import { hidesCount } from '@waymark/domain/disclosure/primary';
import { planEditable } from '@waymark/domain/plans/plan-status';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { findPlan } from '../plans/find-plan';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { wordParts } from '../platform/word-parts';
import { findNarrative } from './find-narrative';

interface NarrativeRow extends Omit<Narrative, 'tests'> {
  tests: Omit<NarrativeTest, 'peopleHidden'>[];
  threshold: number;
}

/** The versions of a plan's story with all that is recorded about them, in one statement. */
const statement = `
  select n.id, n.version, n.number, n.text, n.note, n.written_by as "writtenBy", n.written_at as "writtenAt",
    n.agreed_by as "agreedBy", n.agreed_on as "agreedOn", n.taken_at as "takenAt", n.taken_by as "takenBy",
    n.text = p.narrative as "inPlan", n.archived_at is not null as archived, o.disclosure_threshold as threshold,
    (select coalesce(json_agg(json_build_object('id', u.id, 'version', u.version, 'place', u.place, 'since', u.since,
        'link', u.link, 'archived', u.archived_at is not null) order by u.since nulls last, u.id), '[]')
      from narrative_use u where u.organisation_id = n.organisation_id and u.narrative_id = n.id) as uses,
    (select coalesce(json_agg(json_build_object('id', t.id, 'version', t.version, 'testedWith', t.tested_with,
        'testedOn', t.tested_on, 'peopleCount', t.people_count, 'said', t.said, 'changed', t.changed,
        'archived', t.archived_at is not null) order by t.tested_on, t.id), '[]')
      from narrative_test t where t.organisation_id = n.organisation_id and t.narrative_id = n.id) as tests
  from narrative n
  join plan p on p.organisation_id = n.organisation_id and p.id = n.plan_id
  join organisation o on o.id = n.organisation_id
  where n.organisation_id = $1 and n.plan_id = $2
  order by n.number desc`;

/** Answers the versions of the local story. */
@Injectable()
export class NarrativeReader {
  constructor(private readonly database: Database) {}

  narratives(viewer: Viewer, planId: string): Promise<Narratives> {
    return this.database.reading(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      const mayEdit = plan.archivedAt === null && can(viewer, 'plan:edit', plan.organisationId);
      return {
        planTitle: plan.title,
        planVersion: plan.version,
        planHasNarrative: plan.narrative.trim() !== '',
        narratives: await narrativesOf(tx, plan.organisationId, planId),
        mayEdit,
        mayTake: mayEdit && planEditable(plan.status),
      };
    });
  }

  narrative(viewer: Viewer, id: string): Promise<Narrative> {
    return this.database.reading(viewer, async (tx) => {
      const { organisationId, planId } = await findNarrative(tx, viewer, id);
      const narrative = (await narrativesOf(tx, organisationId, planId)).find((one) => one.id === id);
      if (!narrative) throw new Refusal('missing', 'narrative');
      return narrative;
    });
  }

  /** A version against another of the same plan, word by word. */
  comparison(viewer: Viewer, id: string, earlierId: string): Promise<NarrativeComparison> {
    return this.database.reading(viewer, async (tx) => {
      const [later, earlier] = [await findNarrative(tx, viewer, id), await findNarrative(tx, viewer, earlierId)];
      if (later.planId !== earlier.planId) throw new Refusal('missing', 'narrative');
      const words = wordParts(earlier.text, later.text);
      return { fromNumber: earlier.number, toNumber: later.number, words };
    });
  }
}

async function narrativesOf(tx: EntityManager, organisationId: string, planId: string): Promise<Narrative[]> {
  const rows = await tx.query<NarrativeRow[]>(statement, [organisationId, planId]);
  return rows.map(({ threshold, tests, ...row }) => ({
    ...row,
    tests: tests.map((test) => {
      const hidden = test.peopleCount !== null && hidesCount(test.peopleCount, threshold);
      return { ...test, peopleCount: hidden ? null : test.peopleCount, peopleHidden: hidden };
    }),
  }));
}
