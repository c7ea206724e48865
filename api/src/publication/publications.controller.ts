import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import {
  NewPublication,
  Publication,
  PublicationPreview,
  Publications as PublicationList,
} from '@waymark/contract/publications';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { PublicationCancelling } from './publication-cancelling';
import { PublicationReader } from './publication-reader';
import { Publications } from './publications';

@Controller('api/v1/plans/:planId')
export class PublicationsController {
  constructor(
    private readonly publications: Publications,
    private readonly cancelling: PublicationCancelling,
    private readonly reader: PublicationReader,
  ) {}

  @Get('publication-preview')
  @Policy('plan:read')
  @Returns(PublicationPreview)
  preview(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<PublicationPreview> {
    return this.reader.preview(viewer, planId);
  }

  @Get('publications')
  @Policy('plan:read')
  @Returns(PublicationList)
  list(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<PublicationList> {
    return this.reader.list(viewer, planId);
  }

  @Post('publications')
  @Policy('plan:publish')
  @Returns(Publication, 201)
  async publish(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @IfMatch() version: number,
    @IdempotencyKey() key: Repeatable | null,
    @Body() words: NewPublication,
  ): Promise<Publication> {
    const id = await this.publications.publish(viewer, { planId, version, words }, key);
    return this.reader.one(viewer, planId, id);
  }

  @Post('publications/:publicationId/cancel')
  @HttpCode(200)
  @Policy('plan:publish')
  @Returns(Publication)
  async cancel(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Id('publicationId') id: string,
  ): Promise<Publication> {
    await this.cancelling.cancel(viewer, planId, id);
    return this.reader.one(viewer, planId, id);
  }
}
