import { Body, Controller, Delete, HttpCode, Patch, Post } from '@nestjs/common';
import {
  ChangeNarrativeTest,
  ChangeNarrativeUse,
  Narrative,
  NewNarrativeTest,
  NewNarrativeUse,
} from '@waymark/contract/narratives';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { NarrativeNotes } from './narrative-notes';
import { NarrativeReader } from './narrative-reader';

/** Where narratives are used and with whom they were tested; each change answers the narrative with all that is known of it. */
@Controller('api/v1')
export class NarrativeNotesController {
  constructor(
    private readonly notes: NarrativeNotes,
    private readonly reader: NarrativeReader,
  ) {}

  @Post('narratives/:narrativeId/uses')
  @Policy('plan:edit')
  @Returns(Narrative, 201)
  async addUse(
    @CurrentViewer() viewer: Viewer,
    @Id('narrativeId') narrativeId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewNarrativeUse,
  ): Promise<Narrative> {
    await this.notes.add(viewer, 'use', { narrativeId, body, key });
    return this.reader.narrative(viewer, narrativeId);
  }

  @Patch('narrative-uses/:useId')
  @Policy('plan:edit')
  @Returns(Narrative)
  async changeUse(
    @CurrentViewer() viewer: Viewer,
    @Id('useId') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeNarrativeUse,
  ): Promise<Narrative> {
    return this.reader.narrative(viewer, await this.notes.change(viewer, 'use', { id, version, body }));
  }

  @Delete('narrative-uses/:useId')
  @HttpCode(204)
  @Policy('plan:edit')
  @ReturnsNothing()
  async archiveUse(
    @CurrentViewer() viewer: Viewer,
    @Id('useId') id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    await this.notes.archive(viewer, 'use', id, version);
  }

  @Post('narrative-uses/:useId/restore')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(Narrative)
  async restoreUse(@CurrentViewer() viewer: Viewer, @Id('useId') id: string): Promise<Narrative> {
    return this.reader.narrative(viewer, await this.notes.restore(viewer, 'use', id));
  }

  @Post('narratives/:narrativeId/tests')
  @Policy('plan:edit')
  @Returns(Narrative, 201)
  async addTest(
    @CurrentViewer() viewer: Viewer,
    @Id('narrativeId') narrativeId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewNarrativeTest,
  ): Promise<Narrative> {
    await this.notes.add(viewer, 'test', { narrativeId, body, key });
    return this.reader.narrative(viewer, narrativeId);
  }

  @Patch('narrative-tests/:testId')
  @Policy('plan:edit')
  @Returns(Narrative)
  async changeTest(
    @CurrentViewer() viewer: Viewer,
    @Id('testId') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeNarrativeTest,
  ): Promise<Narrative> {
    return this.reader.narrative(viewer, await this.notes.change(viewer, 'test', { id, version, body }));
  }

  @Delete('narrative-tests/:testId')
  @HttpCode(204)
  @Policy('plan:edit')
  @ReturnsNothing()
  async archiveTest(
    @CurrentViewer() viewer: Viewer,
    @Id('testId') id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    await this.notes.archive(viewer, 'test', id, version);
  }

  @Post('narrative-tests/:testId/restore')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(Narrative)
  async restoreTest(@CurrentViewer() viewer: Viewer, @Id('testId') id: string): Promise<Narrative> {
    return this.reader.narrative(viewer, await this.notes.restore(viewer, 'test', id));
  }
}
