import { type DynamicModule, Module } from '@nestjs/common';
import { demonstrationPassword, exampleAccounts } from './demonstration/accounts';
import { DraftingModule } from './drafting/drafting.module';
import { FrameworksModule } from './frameworks/frameworks.module';
import { GovernanceModule } from './governance/governance.module';
import { HomeModule } from './home/home.module';
import { ComparisonModule } from './comparison/comparison.module';
import { IdentityModule } from './identity/identity.module';
import { OrganisationsModule } from './organisations/organisations.module';
import { IndicatorsModule } from './indicators/indicators.module';
import type { Configuration } from './platform/configuration';
import { PlansModule } from './plans/plans.module';
import { TargetsModule } from './plans/targets.module';
import { PlatformModule } from './platform/platform.module';
import { PublicationModule } from './publication/publication.module';
import { TaskforcesModule } from './taskforces/taskforces.module';

@Module({})
export class AppModule {
  static for(configuration: Configuration, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.for(configuration, databaseUrl),
        OrganisationsModule,
        FrameworksModule,
        IdentityModule.for({ accounts: exampleAccounts, password: demonstrationPassword }),
        IndicatorsModule,
        TaskforcesModule,
        PlansModule,
        TargetsModule,
        DraftingModule,
        GovernanceModule,
        ComparisonModule,
        PublicationModule,
        HomeModule,
      ],
    };
  }
}
