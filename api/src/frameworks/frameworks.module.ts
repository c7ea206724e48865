import { Module } from '@nestjs/common';
import { FrameworkReader } from './framework-reader';
import { FrameworksController } from './frameworks.controller';

@Module({ controllers: [FrameworksController], providers: [FrameworkReader] })
export class FrameworksModule {}
