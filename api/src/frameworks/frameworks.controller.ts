import { Controller, Get } from '@nestjs/common';
import { Frameworks } from '@waymark/contract/frameworks';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { FrameworkReader } from './framework-reader';

@Controller('api/v1/frameworks')
export class FrameworksController {
  constructor(private readonly reader: FrameworkReader) {}

  @Get()
  @Policy('signed-in')
  @Returns(Frameworks)
  all(): Promise<Frameworks> {
    return this.reader.all();
  }
}
