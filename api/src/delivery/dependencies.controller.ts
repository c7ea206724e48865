import { Body, Controller, Delete, HttpCode, Patch, Post } from '@nestjs/common';
import { ChangeDependency, Dependency, NewDependency } from '@waymark/contract/delivery';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { DeliveryReader } from './delivery-reader';
import { PutAway } from './put-away';
import { DependencyRegister } from './dependency-register';

@Controller('api/v1')
export class DependenciesController {
  constructor(
    private readonly register: DependencyRegister,
    private readonly putAway: PutAway,
    private readonly reader: DeliveryReader,
  ) {}

  @Post('plans/:planId/dependencies')
  @Policy('plan:edit')
  @Returns(Dependency, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Body() body: NewDependency,
    @IdempotencyKey() key: Repeatable | null,
  ): Promise<Dependency> {
    return this.reader.dependency(viewer, await this.register.add(viewer, planId, body, key));
  }

  @Patch('dependencies/:dependencyId')
  @Policy('plan:edit')
  @Returns(Dependency)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('dependencyId') dependencyId: string,
    @IfMatch() version: number,
    @Body() body: ChangeDependency,
  ): Promise<Dependency> {
    await this.register.change(viewer, dependencyId, version, body);
    return this.reader.dependency(viewer, dependencyId);
  }

  @Delete('dependencies/:dependencyId')
  @HttpCode(204)
  @Policy('plan:edit')
  @ReturnsNothing()
  archive(
    @CurrentViewer() viewer: Viewer,
    @Id('dependencyId') dependencyId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.putAway.archive(viewer, 'dependency', dependencyId, version);
  }

  @Post('dependencies/:dependencyId/restore')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(Dependency)
  async restore(@CurrentViewer() viewer: Viewer, @Id('dependencyId') dependencyId: string): Promise<Dependency> {
    await this.register.restore(viewer, dependencyId);
    return this.reader.dependency(viewer, dependencyId);
  }
}
