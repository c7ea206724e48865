import { type DynamicModule, Module } from '@nestjs/common';
import { IdentityModule } from './identity/identity.module';
import type { Configuration } from './platform/configuration';
import { PlansModule } from './plans/plans.module';
import { PlatformModule } from './platform/platform.module';

@Module({})
export class AppModule {
  static for(configuration: Configuration, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.for(configuration, databaseUrl), IdentityModule, PlansModule],
    };
  }
}
