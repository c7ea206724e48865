import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What has to be done anew, in the same transaction, when an organisation protects people in another way. */
export type Follow = (tx: EntityManager, organisationId: string) => Promise<void>;

@Injectable()
export class SettingsFollowers {
  private readonly followers: Follow[] = [];

  follow(follow: Follow): void {
    this.followers.push(follow);
  }

  async thresholdChanged(tx: EntityManager, organisationId: string): Promise<void> {
    for (const follow of this.followers) await follow(tx, organisationId);
  }
}
