import { Module } from '@nestjs/common';
import { HomeReader } from './home-reader';
import { HomeController } from './home.controller';

@Module({ controllers: [HomeController], providers: [HomeReader] })
export class HomeModule {}
