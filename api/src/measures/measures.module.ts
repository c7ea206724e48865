import { Module } from '@nestjs/common';
import { MeasureKeeping } from './measure-keeping';
import { MeasureReader } from './measure-reader';
import { MeasuresController } from './measures.controller';

@Module({ controllers: [MeasuresController], providers: [MeasureKeeping, MeasureReader] })
export class MeasuresModule {}
