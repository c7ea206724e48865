import { Module } from '@nestjs/common';
import { ComparisonController } from './comparison.controller';
import { ComparisonReader } from './comparison-reader';
import { CoverageReader } from './coverage-reader';
import { MatrixReader } from './matrix-reader';

@Module({
  controllers: [ComparisonController],
  providers: [ComparisonReader, MatrixReader, CoverageReader],
})
export class ComparisonModule {}
