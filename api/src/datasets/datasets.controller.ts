import { Body, Controller, Delete, Get, Header, HttpCode, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import { DatasetChanges, DatasetChangesAsked } from '@waymark/contract/dataset-changes';
import { ChooseDataset, Dataset, DatasetProgress, Datasets, DatasetUpload } from '@waymark/contract/datasets';
import { OfOrganisation } from '@waymark/contract/indicators';
import type { FastifyRequest } from 'fastify';
import { organisationFor } from '../indicators/organisation-for';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IfMatch } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { ChangesReader } from './changes-reader';
import { DatasetReader } from './dataset-reader';
import { DatasetSteps } from './dataset-steps';
import { DatasetUploads } from './dataset-uploads';

@Controller('api/v1/datasets')
export class DatasetsController {
  constructor(
    private readonly uploads: DatasetUploads,
    private readonly steps: DatasetSteps,
    private readonly reader: DatasetReader,
    private readonly changed: ChangesReader,
  ) {}

  @Get()
  @Policy('observation:record')
  @ApiQuery({ name: 'organisation', required: false })
  @Returns(Datasets)
  list(@CurrentViewer() viewer: Viewer, @Query() { organisation }: OfOrganisation): Promise<Datasets> {
    return this.reader.list(viewer, organisationFor(viewer, 'observation:record', organisation));
  }

  @Post('file')
  @Policy('observation:record')
  @ApiQuery({ name: 'organisation', required: false })
  @ApiQuery({ name: 'name', required: false })
  @Returns(Dataset, 201)
  async upload(
    @CurrentViewer() viewer: Viewer,
    @Query() { organisation, name = '' }: DatasetUpload,
    @Req() request: FastifyRequest,
  ): Promise<Dataset> {
    const organisationId = organisationFor(viewer, 'observation:record', organisation);
    return this.reader.one(viewer, await this.uploads.take(viewer, organisationId, name, request.body));
  }

  @Get(':datasetId')
  @Policy('observation:record')
  @Returns(Dataset)
  one(@CurrentViewer() viewer: Viewer, @Id('datasetId') datasetId: string): Promise<Dataset> {
    return this.reader.one(viewer, datasetId);
  }

  @Get(':datasetId/progress')
  @Policy('observation:record')
  @Returns(DatasetProgress)
  progress(@CurrentViewer() viewer: Viewer, @Id('datasetId') datasetId: string): Promise<DatasetProgress> {
    return this.reader.progress(viewer, datasetId);
  }

  @Get(':datasetId/changes')
  @Policy('observation:record')
  @ApiQuery({ name: 'kind', required: false })
  @ApiQuery({ name: 'after', required: false })
  @Returns(DatasetChanges)
  changes(
    @CurrentViewer() viewer: Viewer,
    @Id('datasetId') datasetId: string,
    @Query() asked: DatasetChangesAsked,
  ): Promise<DatasetChanges> {
    return this.changed.changes(viewer, datasetId, asked);
  }

  @Get(':datasetId/problems.csv')
  @Policy('observation:record')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="problems.csv"')
  @ApiOkResponse({ description: 'What could not be used, as a table', content: { 'text/csv': {} } })
  problems(@CurrentViewer() viewer: Viewer, @Id('datasetId') datasetId: string): Promise<string> {
    return this.reader.problems(viewer, datasetId);
  }

  @Patch(':datasetId')
  @Policy('observation:record')
  @Returns(Dataset)
  async choose(
    @CurrentViewer() viewer: Viewer,
    @Id('datasetId') datasetId: string,
    @IfMatch() version: number,
    @Body() body: ChooseDataset,
  ): Promise<Dataset> {
    await this.steps.choose(viewer, datasetId, version, body);
    return this.reader.one(viewer, datasetId);
  }

  @Post(':datasetId/load')
  @HttpCode(200)
  @Policy('observation:record')
  @Returns(Dataset)
  async load(
    @CurrentViewer() viewer: Viewer,
    @Id('datasetId') datasetId: string,
    @IfMatch() version: number,
  ): Promise<Dataset> {
    await this.steps.load(viewer, datasetId, version);
    return this.reader.one(viewer, datasetId);
  }

  @Post(':datasetId/undo')
  @HttpCode(200)
  @Policy('observation:record')
  @Returns(Dataset)
  async undo(
    @CurrentViewer() viewer: Viewer,
    @Id('datasetId') datasetId: string,
    @IfMatch() version: number,
  ): Promise<Dataset> {
    await this.steps.undo(viewer, datasetId, version);
    return this.reader.one(viewer, datasetId);
  }

  @Delete(':datasetId')
  @HttpCode(204)
  @Policy('observation:record')
  @ReturnsNothing()
  discard(
    @CurrentViewer() viewer: Viewer,
    @Id('datasetId') datasetId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.steps.discard(viewer, datasetId, version);
  }
}
