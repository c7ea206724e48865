import { Controller, Get, Query } from '@nestjs/common';
import { Areas, AskAreas } from '@waymark/contract/areas';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { AreaReader } from './area-reader';

/** Facts of the country; first set-up asks for them before there is any account. */
@Controller('api/v1/areas')
export class AreasController {
  constructor(private readonly reader: AreaReader) {}

  @Get()
  @Policy('public')
  @Returns(Areas)
  asked(@Query() query: AskAreas): Promise<Areas> {
    return this.reader.asked(query);
  }
}
