import { Controller, Get, Query } from '@nestjs/common';
import { Home, HomeOf } from '@waymark/contract/home';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { HomeReader } from './home-reader';

@Controller('api/v1/home')
export class HomeController {
  constructor(private readonly reader: HomeReader) {}

  @Get()
  @Policy('organisation:read')
  @Returns(Home)
  home(@CurrentViewer() viewer: Viewer, @Query() { organisation }: HomeOf): Promise<Home> {
    return this.reader.home(viewer, organisation);
  }
}
