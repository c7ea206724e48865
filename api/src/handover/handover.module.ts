import { Module } from '@nestjs/common';
import { HandoverReader } from './handover-reader';
import { HandoverController } from './handover.controller';
import { Handovers } from './handovers';

@Module({ controllers: [HandoverController], providers: [HandoverReader, Handovers] })
export class HandoverModule {}
