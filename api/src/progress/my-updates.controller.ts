import { Controller, Get } from '@nestjs/common';
import { MyUpdates, UpdateCounts } from '@waymark/contract/progress';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { MyUpdatesReader } from './my-updates-reader';

@Controller('api/v1/my-updates')
export class MyUpdatesController {
  constructor(private readonly reader: MyUpdatesReader) {}

  @Get()
  @Policy('signed-in')
  @Returns(MyUpdates)
  mine(@CurrentViewer() viewer: Viewer): Promise<MyUpdates> {
    return this.reader.mine(viewer);
  }

  @Get('counts')
  @Policy('signed-in')
  @Returns(UpdateCounts)
  counts(@CurrentViewer() viewer: Viewer): Promise<UpdateCounts> {
    return this.reader.counts(viewer);
  }
}
