import { Controller, Delete, Get, HttpCode } from '@nestjs/common';
import { OwnSessions } from '@waymark/contract/session';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { OwnSessionReader } from './own-session-reader';
import { SignIns } from './sign-ins';

@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    private readonly reader: OwnSessionReader,
    private readonly signIns: SignIns,
  ) {}

  @Get()
  @Policy('signed-in')
  @Returns(OwnSessions)
  own(@CurrentViewer() viewer: Viewer): Promise<OwnSessions> {
    return this.reader.of(viewer);
  }

  @Delete(':sessionId')
  @HttpCode(204)
  @Policy('signed-in')
  @ReturnsNothing()
  async end(@CurrentViewer() viewer: Viewer, @Id('sessionId') id: string): Promise<void> {
    await this.signIns.endOne(viewer, id);
  }
}
