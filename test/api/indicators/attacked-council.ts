import type { Consultation } from '@waymark/contract/consultation';
import type { Goal } from '@waymark/contract/goals';
import type { Observations } from '@waymark/contract/indicators';
import { questionCodes } from '@waymark/domain/figures/question-codes';
import type { Client } from '../../support/client';
import type { Council, Office, World } from '../../support/world';
import { publish, setStatus } from '../publication/published';
import { cellName, type Place } from './disclosure-evidence';

export interface Figures {
  value?: number;
  numerator?: number;
  denominator?: number;
  reason?: string;
}

export const areaOf = (member: Council): string => member.areaCode ?? '';

/** A council that has one of everything, three others beside it, the office above, and figures about few people. */
export class AttackedCouncil {
  readonly truth = new Map<string, number>();
  readonly targets: string[] = [];
  /** The addresses of the plan's public page and of its draft. */
  path = '';
  draftPath = '';
  /** Where the insider's calendar is. */
  calendarPath = '';
  /** The last event before anything was made of figures. */
  private before = '';

  constructor(
    readonly world: World,
    readonly members: readonly Council[],
    readonly office: Office,
    readonly things: Record<string, string>,
    /** Who holds every role but those that may see small counts. */
    readonly insider: Client,
  ) {}

  /** All that is recorded of figures until now stays; what is made of them from now on can be made anew. */
  async begin(): Promise<void> {
    this.before = await this.lastEvent();
    await this.make();
  }

  /** The one that is attacked, the first of the members. */
  get council(): Council {
    return this.members[0] as Council;
  }

  get planId(): string {
    return this.things['plan'] ?? '';
  }

  async record(by: Client, place: Place, figures: Figures): Promise<void> {
    const { code, ...rest } = place;
    const answers = questionCodes.map((question) => ({ code: question, text: '' }));
    const body = { ...rest, ...figures, source: 'Own records', answers };
    const address = `/indicators/${code}/observations?organisation=${by.organisationId}`;
    (await by.post<Observations>(address, body)).ok();
    this.truth.set(cellName(place), figures.value ?? figures.numerator ?? 0);
  }

  async indicatorId(code: string): Promise<string> {
    return (await this.world.rows<{ id: string }>('select id from indicator where code = $1', [code]))[0]?.id ?? '';
  }

  /** What is made of figures and kept as it was made: a draft for consultation, a publication, a board pack. */
  async make(): Promise<void> {
    const { world, council, planId, things } = this;
    await this.unmake();
    const at = `/consultations/${things['consultation']}`;
    const { version } = (await council.manager.get<Consultation>(at)).ok();
    const published = await council.manager.send<Consultation>('POST', `/api/v1/plans/${planId}${at}/publish`, {
      version,
    });
    this.draftPath = published.ok().draft?.path ?? '';
    await setStatus(world, planId, 'approved');
    this.path = (await publish(council.approver, planId)).ok().path.replace(/\/versions\/\d+$/, '');
    things['board_pack'] = (await council.planner.post<{ id: string }>(`/plans/${planId}/board-packs`, {})).ok().id;
  }

  /** Takes back what was made, with what the record says of it. */
  private async unmake(): Promise<void> {
    const { world, council, planId } = this;
    await world.rows('update observation set made_public = false where organisation_id = $1', [council.id]);
    for (const table of [
      'published_plan',
      'board_pack',
      'consultation_draft where number > 1 and',
      'plan_version where number > 912345678 and',
    ])
      await world.rows(`delete from ${table.includes('where') ? table : `${table} where`} plan_id = $1`, [planId]);
    await world.rows('delete from audit_event where organisation_id = $1 and id > $2', [council.id, this.before]);
    await world.rows(`update plan set status = 'draft', version = 1 where id = $1`, [planId]);
  }

  private async lastEvent(): Promise<string> {
    const rows = await this.world.rows<{ id: string }>('select id from audit_event order by id desc limit 1');
    return rows[0]?.id ?? '';
  }

  async goals(): Promise<Goal[]> {
    return (await this.council.viewer.get<{ goals: Goal[] }>(`/plans/${this.planId}`)).ok().goals;
  }
}
