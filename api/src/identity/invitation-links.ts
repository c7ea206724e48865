import { Inject, Injectable } from '@nestjs/common';
import type { InvitationLink } from '@waymark/contract/setup';
import type { FastifyRequest } from 'fastify';
import type { Configuration } from '../platform/configuration';
import { configurationKey } from '../platform/configuration-key';

export interface Issued {
  token: string;
  organisation: string;
  email: string;
}

/** Makes the link that one hands over. */
@Injectable()
export class InvitationLinks {
  constructor(@Inject(configurationKey) private readonly configuration: Configuration) {}

  of({ token, organisation, email }: Issued, request: FastifyRequest): InvitationLink {
    const origin = this.configuration.publicOrigin ?? `${request.protocol}://${request.host}`;
    return { url: `${origin}/app/invitation/${token}`, organisation, email };
  }
}
