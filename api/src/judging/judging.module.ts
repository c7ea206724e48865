import { Module } from '@nestjs/common';
import { JudgementReader } from './judgement-reader';
import { JudgingReader } from './judging-reader';
import { JudgingSettings } from './judging-settings';
import { JudgingController } from './judging.controller';

@Module({ controllers: [JudgingController], providers: [JudgementReader, JudgingReader, JudgingSettings] })
export class JudgingModule {}
