import { Inject, Injectable } from '@nestjs/common';
import type { Session } from '@waymark/contract/session';
import { Refusal } from '@waymark/domain/refusal';
import type { Configuration } from '../platform/configuration';
import { configurationKey } from '../platform/configuration-key';
import { type KnownViewer, Viewers } from './viewers';

@Injectable()
export class SessionReader {
  constructor(
    private readonly viewers: Viewers,
    @Inject(configurationKey) private readonly configuration: Configuration,
  ) {}

  of(viewer: KnownViewer): Session {
    const { userId, name, email, operator, grants } = viewer;
    const { demonstration, version } = this.configuration;
    return { userId, name, email, operator, demonstration, version, grants, endsAt: viewer.sessionEndsAt };
  }

  async byToken(token: string, requestId: string): Promise<Session> {
    const viewer = await this.viewers.find(token, requestId);
    if (!viewer) throw new Refusal('unauthenticated', 'no-session');
    return this.of(viewer);
  }
}
