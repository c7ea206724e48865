import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AskEntity } from './ask.entities';
import { AskReader } from './ask-reader';
import { AskRegister } from './ask-register';
import { AsksController } from './asks.controller';

/** What councils ask of others. */
@Module({
  imports: [TypeOrmModule.forFeature([AskEntity])],
  controllers: [AsksController],
  providers: [AskRegister, AskReader],
})
export class AdvocacyModule {}
