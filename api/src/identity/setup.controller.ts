import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import { FirstSetup, InvitationLink, Setup } from '@waymark/contract/setup';
import type { FastifyRequest } from 'fastify';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { FirstSetUp } from './first-set-up';
import { InvitationLinks } from './invitation-links';
import { SetupReader } from './setup-reader';

@Controller('api/v1/setup')
export class SetupController {
  constructor(
    private readonly reader: SetupReader,
    private readonly firstSetUp: FirstSetUp,
    private readonly links: InvitationLinks,
  ) {}

  @Get()
  @Policy('public')
  @Returns(Setup)
  current(): Promise<Setup> {
    return this.reader.current();
  }

  @Post()
  @Policy('public')
  @Returns(InvitationLink, 201)
  async take(@Body() body: FirstSetup, @Req() request: FastifyRequest): Promise<InvitationLink> {
    return this.links.of(await this.firstSetUp.take(body, request.id), request);
  }
}
