import { type DynamicModule, Module } from '@nestjs/common';
import { demonstrationPassword, exampleAccounts } from './demonstration/accounts';
import { DraftingModule } from './drafting/drafting.module';
import { ConsultationModule } from './consultation/consultation.module';
import { DatasetsModule } from './datasets/datasets.module';
import { FrameworksModule } from './frameworks/frameworks.module';
import { GovernanceModule } from './governance/governance.module';
import { AdvocacyModule } from './advocacy/advocacy.module';
import { DeliveryModule } from './delivery/delivery.module';
import { BoardPacksModule } from './board-packs/board-packs.module';
import { HandoverModule } from './handover/handover.module';
import { HomeModule } from './home/home.module';
import { MeasuresModule } from './measures/measures.module';
import { ComparisonModule } from './comparison/comparison.module';
import { IdentityModule } from './identity/identity.module';
import { OrganisationsModule } from './organisations/organisations.module';
import { ImpactModule } from './impact/impact.module';
import { ImportsModule } from './imports/imports.module';
import { DashboardsModule } from './dashboards/dashboards.module';
import { IndicatorsModule } from './indicators/indicators.module';
import { JudgingModule } from './judging/judging.module';
import type { Configuration } from './platform/configuration';
import { CommentsModule } from './comments/comments.module';
import { CommitmentsModule } from './commitments/commitments.module';
import { NarrativesModule } from './narratives/narratives.module';
import { FiguresModule } from './figures/figures.module';
import { PlansModule } from './plans/plans.module';
import { TargetsModule } from './plans/targets.module';
import { PlatformModule } from './platform/platform.module';
import { ProgressModule } from './progress/progress.module';
import { PublicationModule } from './publication/publication.module';
import { RemindersModule } from './reminders/reminders.module';
import { ReportsModule } from './reports/reports.module';
import { TaskforcesModule } from './taskforces/taskforces.module';
import { VersionsModule } from './versions/versions.module';

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
        DatasetsModule,
        FiguresModule,
        PlansModule,
        TargetsModule,
        CommentsModule,
        NarrativesModule,
        CommitmentsModule,
        AdvocacyModule,
        DeliveryModule,
        DraftingModule,
        VersionsModule,
        GovernanceModule,
        ImpactModule,
        ConsultationModule,
        JudgingModule,
        ComparisonModule,
        PublicationModule,
        HomeModule,
        DashboardsModule,
        MeasuresModule,
        ProgressModule,
        HandoverModule,
        ImportsModule,
        ReportsModule,
        RemindersModule,
        BoardPacksModule,
      ],
    };
  }
}
