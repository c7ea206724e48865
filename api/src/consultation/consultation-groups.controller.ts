import { Body, Controller, Delete, HttpCode, Patch, Post } from '@nestjs/common';
import { ChangeConsultationGroup, Consultation, NewConsultationGroup } from '@waymark/contract/consultation';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { ConsultationParts } from './consultation-parts';
import { ConsultationReader } from './consultation-reader';

/** Every change answers the whole consultation: which counts may be shown depends on all of them. */
@Controller('api/v1')
export class ConsultationGroupsController {
  constructor(
    private readonly parts: ConsultationParts,
    private readonly reader: ConsultationReader,
  ) {}

  @Post('consultations/:consultationId/groups')
  @Policy('consultation:edit')
  @Returns(Consultation, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Id('consultationId') consultationId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewConsultationGroup,
  ): Promise<Consultation> {
    const given = { part: 'group', body } as const;
    return this.reader.one(viewer, await this.parts.add(viewer, consultationId, given, key));
  }

  @Patch('consultation-groups/:consultationGroupId')
  @Policy('consultation:edit')
  @Returns(Consultation)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('consultationGroupId') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeConsultationGroup,
  ): Promise<Consultation> {
    return this.reader.one(viewer, await this.parts.change(viewer, id, version, { part: 'group', body }));
  }

  @Delete('consultation-groups/:consultationGroupId')
  @HttpCode(204)
  @Policy('consultation:edit')
  @ReturnsNothing()
  archive(
    @CurrentViewer() viewer: Viewer,
    @Id('consultationGroupId') id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.parts.archive(viewer, id, version, 'group');
  }

  @Post('consultation-groups/:consultationGroupId/restore')
  @HttpCode(200)
  @Policy('consultation:edit')
  @Returns(Consultation)
  async restore(@CurrentViewer() viewer: Viewer, @Id('consultationGroupId') id: string): Promise<Consultation> {
    return this.reader.one(viewer, await this.parts.restore(viewer, id, 'group'));
  }
}
