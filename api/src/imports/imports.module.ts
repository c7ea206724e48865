import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
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
  providers: [ImportRegister, ImportDiscarding, ImportLoads, ImportUndoing, ImportReader],
})
export class ImportsModule {}
