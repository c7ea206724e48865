import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Policy } from '../platform/policy';
import { sendPublic } from './public-answer';
import { PublicPlans } from './public-plans';

type Params = Record<'council' | 'plan' | 'number', string>;

/** Pages for everybody: no session, no script. An address may end in .json or .csv for the same as a file. */
@ApiExcludeController()
@Controller('plans')
export class PublicPlansController {
  constructor(private readonly plans: PublicPlans) {}

  @Get()
  @Policy('public')
  async list(
    @Query() asked: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPublic(request, reply, await this.plans.list(asked));
  }

  @Get(':council/:plan')
  @Policy('public')
  async latest(
    @Param() { council, plan }: Params,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPublic(request, reply, await this.plans.latest(council, plan));
  }

  @Get(':council/:plan/versions/:number')
  @Policy('public')
  async version(
    @Param() { council, plan, number }: Params,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPublic(request, reply, await this.plans.version(council, plan, number));
  }
}
