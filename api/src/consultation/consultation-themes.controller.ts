import { Body, Controller, Delete, HttpCode, Patch, Post } from '@nestjs/common';
import { ChangeConsultationTheme, Consultation, NewConsultationTheme } from '@waymark/contract/consultation';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { ConsultationParts } from './consultation-parts';
import { ConsultationReader } from './consultation-reader';

/** Every change answers the whole consultation: what it lacks changes with any theme. */
@Controller('api/v1')
export class ConsultationThemesController {
  constructor(
    private readonly parts: ConsultationParts,
    private readonly reader: ConsultationReader,
  ) {}

  @Post('consultations/:consultationId/themes')
  @Policy('consultation:edit')
  @Returns(Consultation, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Id('consultationId') consultationId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewConsultationTheme,
  ): Promise<Consultation> {
    const given = { part: 'theme', body } as const;
    return this.reader.one(viewer, await this.parts.add(viewer, consultationId, given, key));
  }

  @Patch('consultation-themes/:consultationThemeId')
  @Policy('consultation:edit')
  @Returns(Consultation)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('consultationThemeId') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeConsultationTheme,
  ): Promise<Consultation> {
    return this.reader.one(viewer, await this.parts.change(viewer, id, version, { part: 'theme', body }));
  }

  @Delete('consultation-themes/:consultationThemeId')
  @HttpCode(204)
  @Policy('consultation:edit')
  @ReturnsNothing()
  archive(
    @CurrentViewer() viewer: Viewer,
    @Id('consultationThemeId') id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.parts.archive(viewer, id, version, 'theme');
  }

  @Post('consultation-themes/:consultationThemeId/restore')
  @HttpCode(200)
  @Policy('consultation:edit')
  @Returns(Consultation)
  async restore(@CurrentViewer() viewer: Viewer, @Id('consultationThemeId') id: string): Promise<Consultation> {
    return this.reader.one(viewer, await this.parts.restore(viewer, id, 'theme'));
  }
}
