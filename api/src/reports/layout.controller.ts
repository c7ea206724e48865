import { Body, Controller, Delete, Get, Patch, Put } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { ChangeLayout, Layout, NewLogo } from '@waymark/contract/reports';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IfMatch } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { LayoutReader } from './layout-reader';
import { LayoutSettings } from './layout-settings';

@Controller('api/v1/organisations/:organisationId/layout')
export class LayoutController {
  constructor(
    private readonly reader: LayoutReader,
    private readonly settings: LayoutSettings,
  ) {}

  @Get()
  @Policy('organisation:read')
  @Returns(Layout)
  layout(@CurrentViewer() viewer: Viewer, @Id('organisationId') organisationId: string): Promise<Layout> {
    return this.reader.layout(viewer, organisationId);
  }

  @Patch()
  @Policy('organisation:settings')
  @Returns(Layout)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('organisationId') organisationId: string,
    @IfMatch() version: number,
    @Body() body: ChangeLayout,
  ): Promise<Layout> {
    await this.settings.change(viewer, { organisationId, version }, body);
    return this.reader.layout(viewer, organisationId);
  }

  @Put('logo')
  @ApiHeader({ name: 'If-Match', required: false, description: 'The version that the change was made from' })
  @Policy('organisation:settings')
  @Returns(Layout)
  async putLogo(
    @CurrentViewer() viewer: Viewer,
    @Id('organisationId') organisationId: string,
    @IfMatch() version: number,
    @Body() { image }: NewLogo,
  ): Promise<Layout> {
    await this.settings.putLogo(viewer, { organisationId, version }, image);
    return this.reader.layout(viewer, organisationId);
  }

  @Delete('logo')
  @Policy('organisation:settings')
  @Returns(Layout)
  async removeLogo(
    @CurrentViewer() viewer: Viewer,
    @Id('organisationId') organisationId: string,
    @IfMatch() version: number,
  ): Promise<Layout> {
    await this.settings.removeLogo(viewer, { organisationId, version });
    return this.reader.layout(viewer, organisationId);
  }
}
