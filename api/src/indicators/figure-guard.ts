import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { SettingsFollowers } from '../organisations/settings-followers';
import { Database } from '../platform/database';
import { systemUser } from '../platform/viewer';
import { guardEveryFigure } from './guard-figures';

/** Keeps what is hidden true: after a change of an organisation's threshold, and for figures that came without a decision. */
@Injectable()
export class FigureGuard implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly followers: SettingsFollowers,
  ) {}

  onModuleInit(): void {
    this.followers.follow((tx, organisationId) => guardEveryFigure(tx, organisationId, 'all'));
  }

  async onApplicationBootstrap(): Promise<void> {
    const organisations = await this.database.common((tx) =>
      tx.query<{ id: string }[]>(`select id from organisation where kind <> 'library'`),
    );
    for (const { id } of organisations) {
      await this.database.within({ userId: systemUser }, id, (tx) => guardEveryFigure(tx, id, 'undecided'));
    }
  }
}
