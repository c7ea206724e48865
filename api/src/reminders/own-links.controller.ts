import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { OwnLink } from '@waymark/contract/reminders';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { OwnLinkReader } from './own-link-reader';
import { OwnLinks } from './own-links';

@Controller('api/v1/organisations/:organisationId/own-link')
export class OwnLinksController {
  constructor(
    private readonly reader: OwnLinkReader,
    private readonly links: OwnLinks,
  ) {}

  @Get()
  @Policy('action:update-own')
  @Returns(OwnLink)
  one(@CurrentViewer() viewer: Viewer, @Id('organisationId') organisationId: string): Promise<OwnLink> {
    return this.reader.of(viewer, organisationId);
  }

  /** To the viewer's own address; the answer bears no secret. */
  @Post()
  @HttpCode(200)
  @Policy('action:update-own')
  @Returns(OwnLink)
  async send(
    @CurrentViewer() viewer: Viewer,
    @Id('organisationId') organisationId: string,
    @IdempotencyKey() key: Repeatable | null,
  ): Promise<OwnLink> {
    await this.links.send(viewer, organisationId, key);
    return this.reader.of(viewer, organisationId);
  }
}
