import { Injectable } from '@nestjs/common';
import type { CellAsked, FigureComment, FigureComments, NewFigureComment } from '@waymark/contract/figure-steps';
import { isBreakdown } from '@waymark/domain/indicators/breakdown';
import { fieldRefused } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Database } from '../platform/database';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { FigureCommentEntity } from './figure.entities';
import { contextOf } from './figure-context';
import { figurePlace } from './figure-place';

/** Keeps what those who enter and those who check say to each other about one cell. */
@Injectable()
export class FigureCommentRegister {
  constructor(private readonly database: Database) {}

  async comments(viewer: Viewer, asked: CellAsked): Promise<FigureComments> {
    const { organisationId } = await figurePlace(this.database, viewer, 'observation:enter', asked.organisation);
    return this.database.reading(viewer, async (tx) => ({ comments: await commentsOf(tx, organisationId, asked) }));
  }

  async add(viewer: Viewer, body: NewFigureComment, key: Repeatable | null): Promise<void> {
    const place = await figurePlace(this.database, viewer, 'observation:enter', body.organisation);
    const { organisationId } = place;
    await this.database.as(viewer, async (tx) => {
      const { indicatorId, areaCode, breakdown = '', periodStart, periodEnd, text } = body;
      const asked = { indicatorIds: [indicatorId], areaCodes: [areaCode], from: periodStart };
      const { indicators, organisation } = await contextOf(tx, place, asked);
      if (!indicators.has(indicatorId.toLowerCase())) throw fieldRefused('/indicatorId', 'unknown');
      if (!organisation.areas.some(({ code }) => code === areaCode)) throw fieldRefused('/areaCode', 'unknown');
      if (!isBreakdown(breakdown)) throw fieldRefused('/breakdown', 'not-a-choice');
      if (text.trim() === '') throw fieldRefused('/text', 'required');
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return;
      const cell = { indicatorId, areaCode, breakdown, periodStart, periodEnd };
      const comment = { organisationId, id, ...cell, text, userId: viewer.userId, writtenBy: viewer.name };
      await tx.insert(FigureCommentEntity, comment);
      const subject = { kind: 'indicator', id: indicatorId };
      await recordEvent(tx, viewer, { name: 'figure.comment', organisationId, subject, after: { ...cell, text } });
    });
  }
}

function commentsOf(tx: EntityManager, organisationId: string, asked: CellAsked): Promise<FigureComment[]> {
  const { indicatorId, areaCode, breakdown = '', periodStart, periodEnd } = asked;
  return tx.query<FigureComment[]>(
    `select c.id, c.text, c.written_by as "writtenBy", c.written_at as "writtenAt" from figure_comment c
     where c.organisation_id = $1 and c.indicator_id = $2 and c.area_code = $3 and c.breakdown = $4
       and c.period_start = $5 and c.period_end = $6 order by c.written_at, c.id`,
    [organisationId, indicatorId, areaCode, breakdown, periodStart, periodEnd],
  );
}
