import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { SavedFigures, SaveFigures } from '@waymark/contract/figure-entries';
import { FigureGrid, GridAsked } from '@waymark/contract/figure-grid';
import { EntriesAsked, FigureEntries, StepOutcomes, StepWithEntries } from '@waymark/contract/figure-steps';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, IdempotencyKey, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { EntryListReader } from './entry-list-reader';
import { EntrySteps } from './entry-steps';
import { FigureSaving } from './figure-saving';
import { GridReader } from './grid-reader';

@Controller('api/v1')
export class FigureEntriesController {
  constructor(
    private readonly grids: GridReader,
    private readonly lists: EntryListReader,
    private readonly saving: FigureSaving,
    private readonly steps: EntrySteps,
  ) {}

  @Get('figure-grid')
  @Policy('observation:enter')
  @Returns(FigureGrid)
  grid(@CurrentViewer() viewer: Viewer, @Query() asked: GridAsked): Promise<FigureGrid> {
    return this.grids.grid(viewer, asked);
  }

  @Get('figure-entries')
  @Policy('observation:enter')
  @Returns(FigureEntries)
  entries(@CurrentViewer() viewer: Viewer, @Query() asked: EntriesAsked): Promise<FigureEntries> {
    return this.lists.entries(viewer, asked);
  }

  @Patch('figure-entries')
  @Policy('observation:enter')
  @Returns(SavedFigures)
  save(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: SaveFigures,
  ): Promise<SavedFigures> {
    return this.saving.save(viewer, body, key);
  }

  @Post('figure-entries/submit')
  @HttpCode(200)
  @Policy('observation:enter')
  @Returns(StepOutcomes)
  submit(@CurrentViewer() viewer: Viewer, @Body() body: StepWithEntries): Promise<StepOutcomes> {
    return this.steps.take(viewer, 'submit', body);
  }

  @Post('figure-entries/withdraw')
  @HttpCode(200)
  @Policy('observation:enter')
  @Returns(StepOutcomes)
  withdraw(@CurrentViewer() viewer: Viewer, @Body() body: StepWithEntries): Promise<StepOutcomes> {
    return this.steps.take(viewer, 'withdraw', body);
  }

  @Post('figure-entries/return')
  @HttpCode(200)
  @Policy('observation:approve')
  @Returns(StepOutcomes)
  return(@CurrentViewer() viewer: Viewer, @Body() body: StepWithEntries): Promise<StepOutcomes> {
    return this.steps.take(viewer, 'return', body);
  }

  @Post('figure-entries/approve')
  @HttpCode(200)
  @Policy('observation:approve')
  @Returns(StepOutcomes)
  approve(@CurrentViewer() viewer: Viewer, @Body() body: StepWithEntries): Promise<StepOutcomes> {
    return this.steps.take(viewer, 'approve', body);
  }
}
