import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FileReading } from './file-reading';
import { ImportDiscarding } from './import-discarding';
import { ImportLoads } from './import-loads';
import { ImportReader } from './import-reader';
import { ImportRegister } from './import-register';
import { ImportUndoing } from './import-undoing';
import { PlanImportEntity } from './import.entities';
import { ImportsController } from './imports.controller';

@Module({
  imports: [TypeOrmModule.forFeature([PlanImportEntity])],
  controllers: [ImportsController],
  providers: [FileReading, ImportRegister, ImportDiscarding, ImportLoads, ImportUndoing, ImportReader],
})
export class ImportsModule {}
