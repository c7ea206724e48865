import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { BoardPack, BoardPacks, ChangeBoardPack, NewBoardPack, PackFilter } from '@waymark/contract/board-packs';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { PackDocumentsPrinter } from './pack-documents';
import { PackReader } from './pack-reader';
import { PackRegister } from './pack-register';

@Controller('api/v1')
export class BoardPacksController {
  constructor(
    private readonly reader: PackReader,
    private readonly register: PackRegister,
    private readonly printer: PackDocumentsPrinter,
  ) {}

  @Get('plans/:planId/board-packs')
  @Policy('plan:read')
  @ApiQuery({ name: 'archived', required: false, enum: ['true', 'false'] })
  @Returns(BoardPacks)
  packs(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Query() filter: PackFilter,
  ): Promise<BoardPacks> {
    return this.reader.packs(viewer, planId, filter);
  }

  @Post('plans/:planId/board-packs')
  @Policy('board-pack:edit')
  @Returns(BoardPack, 201)
  async prepare(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewBoardPack,
  ): Promise<BoardPack> {
    return this.reader.pack(viewer, await this.register.prepare(viewer, planId, body, key));
  }

  @Get('board-packs/:boardPackId')
  @Policy('plan:read')
  @Returns(BoardPack)
  pack(@CurrentViewer() viewer: Viewer, @Id('boardPackId') id: string): Promise<BoardPack> {
    return this.reader.pack(viewer, id);
  }

  @Patch('board-packs/:boardPackId')
  @Policy('board-pack:edit')
  @Returns(BoardPack)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('boardPackId') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeBoardPack,
  ): Promise<BoardPack> {
    await this.register.change(viewer, id, version, body);
    return this.reader.pack(viewer, id);
  }

  @Post('board-packs/:boardPackId/refresh')
  @HttpCode(200)
  @Policy('board-pack:edit')
  @Returns(BoardPack)
  async refresh(
    @CurrentViewer() viewer: Viewer,
    @Id('boardPackId') id: string,
    @IfMatch() version: number,
  ): Promise<BoardPack> {
    await this.register.refresh(viewer, id, version);
    return this.reader.pack(viewer, id);
  }

  @Post('board-packs/:boardPackId/freeze')
  @HttpCode(200)
  @Policy('board-pack:edit')
  @Returns(BoardPack)
  async freeze(
    @CurrentViewer() viewer: Viewer,
    @Id('boardPackId') id: string,
    @IfMatch() version: number,
  ): Promise<BoardPack> {
    await this.printer.freeze(viewer, id, version);
    return this.reader.pack(viewer, id);
  }

  @Delete('board-packs/:boardPackId')
  @HttpCode(204)
  @Policy('board-pack:edit')
  @ReturnsNothing()
  archive(@CurrentViewer() viewer: Viewer, @Id('boardPackId') id: string, @IfMatch() version: number): Promise<void> {
    return this.register.archive(viewer, id, version);
  }

  @Post('board-packs/:boardPackId/restore')
  @HttpCode(200)
  @Policy('board-pack:edit')
  @Returns(BoardPack)
  async restore(@CurrentViewer() viewer: Viewer, @Id('boardPackId') id: string): Promise<BoardPack> {
    await this.register.restore(viewer, id);
    return this.reader.pack(viewer, id);
  }
}
