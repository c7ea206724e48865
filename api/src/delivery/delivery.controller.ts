import { Controller, Get } from '@nestjs/common';
import { DeliveryWarnings, PlanArchive, PlanDelivery } from '@waymark/contract/delivery';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { ArchiveReader } from './archive-reader';
import { DeliveryReader } from './delivery-reader';

@Controller('api/v1')
export class DeliveryController {
  constructor(
    private readonly reader: DeliveryReader,
    private readonly archived: ArchiveReader,
  ) {}

  @Get('plans/:planId/delivery')
  @Policy('plan:read')
  @Returns(PlanDelivery)
  delivery(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<PlanDelivery> {
    return this.reader.delivery(viewer, planId);
  }

  @Get('plans/:planId/archive')
  @Policy('plan:read')
  @Returns(PlanArchive)
  archive(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<PlanArchive> {
    return this.archived.archive(viewer, planId);
  }

  @Get('delivery-warnings')
  @Policy('plan:read')
  @Returns(DeliveryWarnings)
  warnings(@CurrentViewer() viewer: Viewer): Promise<DeliveryWarnings> {
    return this.reader.warnings(viewer);
  }
}
