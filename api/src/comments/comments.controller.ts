import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import {
  ChangeComment,
  CommentFilter,
  CommentThread,
  Mentionable,
  NewComment,
  PlanComments,
} from '@waymark/contract/comments';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { CommentReader } from './comment-reader';
import { CommentRegister } from './comment-register';

@Controller('api/v1')
export class CommentsController {
  constructor(
    private readonly register: CommentRegister,
    private readonly reader: CommentReader,
  ) {}

  @Get('plans/:planId/comments')
  @Policy('plan:read')
  @Returns(PlanComments)
  list(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Query() filter: CommentFilter,
  ): Promise<PlanComments> {
    return this.reader.comments(viewer, planId, filter);
  }

  @Get('plans/:planId/mentionable')
  @Policy('comment:write')
  @Returns(Mentionable)
  mentionable(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<Mentionable> {
    return this.reader.mentionable(viewer, planId);
  }

  @Post('plans/:planId/comments')
  @Policy('comment:write')
  @Returns(CommentThread, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewComment,
  ): Promise<CommentThread> {
    return this.reader.thread(viewer, await this.register.add(viewer, planId, body, key));
  }

  @Patch('comments/:commentId')
  @Policy('comment:write')
  @Returns(CommentThread)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('commentId') commentId: string,
    @IfMatch() version: number,
    @Body() body: ChangeComment,
  ): Promise<CommentThread> {
    await this.register.change(viewer, commentId, version, body);
    return this.reader.thread(viewer, commentId);
  }

  @Delete('comments/:commentId')
  @HttpCode(204)
  @Policy('comment:write')
  @ReturnsNothing()
  archive(@CurrentViewer() viewer: Viewer, @Id('commentId') id: string, @IfMatch() version: number): Promise<void> {
    return this.register.archive(viewer, id, version);
  }

  @Post('comments/:commentId/restore')
  @HttpCode(200)
  @Policy('comment:write')
  @Returns(CommentThread)
  async restore(@CurrentViewer() viewer: Viewer, @Id('commentId') commentId: string): Promise<CommentThread> {
    await this.register.restore(viewer, commentId);
    return this.reader.thread(viewer, commentId);
  }

  @Post('comments/:commentId/resolve')
  @HttpCode(200)
  @Policy('comment:write')
  @Returns(CommentThread)
  async resolve(@CurrentViewer() viewer: Viewer, @Id('commentId') commentId: string): Promise<CommentThread> {
    await this.register.settle(viewer, commentId, true);
    return this.reader.thread(viewer, commentId);
  }

  @Post('comments/:commentId/reopen')
  @HttpCode(200)
  @Policy('comment:write')
  @Returns(CommentThread)
  async reopen(@CurrentViewer() viewer: Viewer, @Id('commentId') commentId: string): Promise<CommentThread> {
    await this.register.settle(viewer, commentId, false);
    return this.reader.thread(viewer, commentId);
  }
}
