import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ChangeOrganisation, Organisation, Organisations } from '@waymark/contract/organisations';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IfMatch } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { OrganisationReader } from './organisation-reader';
import { OrganisationSettings } from './organisation-settings';

@Controller('api/v1/organisations')
export class OrganisationsController {
  constructor(
    private readonly reader: OrganisationReader,
    private readonly settings: OrganisationSettings,
  ) {}

  @Get()
  @Policy('signed-in')
  @Returns(Organisations)
  all(@CurrentViewer() viewer: Viewer): Promise<Organisations> {
    return this.reader.all(viewer);
  }

  @Get(':organisationId')
  @Policy('organisation:read')
  @Returns(Organisation)
  one(@CurrentViewer() viewer: Viewer, @Id('organisationId') id: string): Promise<Organisation> {
    return this.reader.one(viewer, id);
  }

  @Patch(':organisationId')
  @Policy('organisation:settings')
  @Returns(Organisation)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('organisationId') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeOrganisation,
  ): Promise<Organisation> {
    await this.settings.change(viewer, id, version, body);
    return this.reader.one(viewer, id);
  }
}
