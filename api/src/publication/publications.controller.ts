import { Body, Controller, Get, Post } from '@nestjs/common';
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
import { PublicationReader } from './publication-reader';
import { Publications } from './publications';

@Controller('api/v1/plans/:planId')
export class PublicationsController {
  constructor(
    private readonly publications: Publications,
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
}
