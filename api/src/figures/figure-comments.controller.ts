import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CellAsked, FigureComments, NewFigureComment } from '@waymark/contract/figure-steps';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, IdempotencyKey, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { FigureCommentRegister } from './figure-comments';

@Controller('api/v1/figure-comments')
export class FigureCommentsController {
  constructor(private readonly register: FigureCommentRegister) {}

  @Get()
  @Policy('observation:enter')
  @Returns(FigureComments)
  comments(@CurrentViewer() viewer: Viewer, @Query() asked: CellAsked): Promise<FigureComments> {
    return this.register.comments(viewer, asked);
  }

  @Post()
  @Policy('observation:enter')
  @Returns(FigureComments, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewFigureComment,
  ): Promise<FigureComments> {
    await this.register.add(viewer, body, key);
    return this.register.comments(viewer, body);
  }
}
