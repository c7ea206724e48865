import { Body, Controller, Post, Req } from '@nestjs/common';
import { NewOrganisation } from '@waymark/contract/organisations';
import { InvitationLink } from '@waymark/contract/setup';
import type { FastifyRequest } from 'fastify';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, IdempotencyKey, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { InvitationLinks } from './invitation-links';
import { OrganisationOpenings } from './organisation-openings';

@Controller('api/v1/organisations')
export class OrganisationOpeningsController {
  constructor(
    private readonly openings: OrganisationOpenings,
    private readonly links: InvitationLinks,
  ) {}

  @Post()
  @Policy('operator')
  @Returns(InvitationLink, 201)
  async open(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewOrganisation,
    @Req() request: FastifyRequest,
  ): Promise<InvitationLink> {
    return this.links.of(await this.openings.open(viewer, key, body), request);
  }
}
