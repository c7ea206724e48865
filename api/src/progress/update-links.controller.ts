import { Controller, Delete, Get, HttpCode, Post, Req } from '@nestjs/common';
import { MadeUpdateLink, UpdateLinks as Links } from '@waymark/contract/update-links';
import type { FastifyRequest } from 'fastify';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IfMatch } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { UpdateLinks } from './update-links';

@Controller('api/v1')
export class UpdateLinksController {
  constructor(private readonly links: UpdateLinks) {}

  @Get('people/:personId/update-links')
  @Policy('plan:read')
  @Returns(Links)
  list(@CurrentViewer() viewer: Viewer, @Id('personId') personId: string): Promise<Links> {
    return this.links.of(viewer, personId);
  }

  /** Its secret is in this answer and nowhere else; asked for again, another link is made. */
  @Post('people/:personId/update-links')
  @Policy('plan:read')
  @Returns(MadeUpdateLink, 201)
  make(
    @CurrentViewer() viewer: Viewer,
    @Id('personId') personId: string,
    @Req() request: FastifyRequest,
  ): Promise<MadeUpdateLink> {
    return this.links.make(viewer, personId, request);
  }

  @Delete('update-links/:updateLinkId')
  @HttpCode(204)
  @Policy('plan:read')
  @ReturnsNothing()
  revoke(@CurrentViewer() viewer: Viewer, @Id('updateLinkId') id: string, @IfMatch() version: number): Promise<void> {
    return this.links.revoke(viewer, id, version);
  }
}
