import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from './clock';
import type { Configuration } from './configuration';
import { configurationKey } from './configuration-key';
import { ContractPipe } from './contract-pipe';
import { dataSourceOptions } from './data-source';
import { Database } from './database';
import { VersionTag } from './etag';
import { FileReading } from './files/file-reading';
import { HealthController } from './health.controller';
import { databaseUrlKey, Jobs } from './jobs';
import { RefusalFilter } from './refusal-filter';

/** What every capability stands on. */
@Global()
@Module({})
export class PlatformModule {
  static for(configuration: Configuration, databaseUrl: string): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        DiscoveryModule,
        TypeOrmModule.forRoot({ ...dataSourceOptions(databaseUrl), autoLoadEntities: true, retryAttempts: 3 }),
      ],
      controllers: [HealthController],
      providers: [
        { provide: configurationKey, useValue: configuration },
        { provide: databaseUrlKey, useValue: databaseUrl },
        { provide: APP_PIPE, useClass: ContractPipe },
        { provide: APP_FILTER, useClass: RefusalFilter },
        { provide: APP_INTERCEPTOR, useClass: VersionTag },
        Clock,
        Database,
        FileReading,
        Jobs,
      ],
      exports: [configurationKey, Clock, Database, FileReading, Jobs],
    };
  }
}
