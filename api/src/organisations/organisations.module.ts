import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AreaReader } from './area-reader';
import { AreasController } from './areas.controller';
import { OrganisationReader } from './organisation-reader';
import { OrganisationSettings } from './organisation-settings';
import { OrganisationEntity, PersonEntity, ShareEntity } from './organisation.entities';
import { OrganisationsController } from './organisations.controller';
import { PeopleDirectory } from './people-directory';
import { PeopleController } from './people.controller';
import { PersonReader } from './person-reader';
import { SettingsFollowers } from './settings-followers';
import { ShareReader } from './share-reader';
import { SharesController } from './shares.controller';
import { Sharing } from './sharing';

@Module({
  imports: [TypeOrmModule.forFeature([OrganisationEntity, PersonEntity, ShareEntity])],
  controllers: [OrganisationsController, AreasController, SharesController, PeopleController],
  providers: [
    OrganisationReader,
    OrganisationSettings,
    SettingsFollowers,
    AreaReader,
    ShareReader,
    Sharing,
    PersonReader,
    PeopleDirectory,
  ],
  exports: [SettingsFollowers],
})
export class OrganisationsModule {}
