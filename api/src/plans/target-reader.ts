import { Injectable } from '@nestjs/common';
import type { Target } from '@waymark/contract/targets';
import { Refusal } from '@waymark/domain/refusal';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { findTarget } from './find-target';
import { targetWith } from './target-answer';

@Injectable()
export class TargetReader {
  constructor(private readonly database: Database) {}

  async target(viewer: Viewer, targetId: string): Promise<Target> {
    return this.database.reading(viewer, async (tx) => {
      const { target } = await findTarget(tx, viewer, targetId);
      const answer = await targetWith(tx, target);
      if (!answer) throw new Refusal('missing', 'target');
      return answer;
    });
  }
}
