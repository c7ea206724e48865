import { Body, Controller, Delete, HttpCode, Patch, Post } from '@nestjs/common';
import { ChangeFundingLine, FundingLine, NewFundingLine } from '@waymark/contract/delivery';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { DeliveryReader } from './delivery-reader';
import { PutAway } from './put-away';
import { FundingRegister } from './funding-register';

@Controller('api/v1')
export class FundingLinesController {
  constructor(
    private readonly register: FundingRegister,
    private readonly putAway: PutAway,
    private readonly reader: DeliveryReader,
  ) {}

  @Post('plans/:planId/funding-lines')
  @Policy('plan:edit')
  @Returns(FundingLine, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Body() body: NewFundingLine,
    @IdempotencyKey() key: Repeatable | null,
  ): Promise<FundingLine> {
    return this.reader.fundingLine(viewer, await this.register.add(viewer, planId, body, key));
  }

  @Patch('funding-lines/:fundingLineId')
  @Policy('plan:edit')
  @Returns(FundingLine)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('fundingLineId') fundingLineId: string,
    @IfMatch() version: number,
    @Body() body: ChangeFundingLine,
  ): Promise<FundingLine> {
    await this.register.change(viewer, fundingLineId, version, body);
    return this.reader.fundingLine(viewer, fundingLineId);
  }

  @Delete('funding-lines/:fundingLineId')
  @HttpCode(204)
  @Policy('plan:edit')
  @ReturnsNothing()
  archive(
    @CurrentViewer() viewer: Viewer,
    @Id('fundingLineId') fundingLineId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.putAway.archive(viewer, 'funding-line', fundingLineId, version);
  }

  @Post('funding-lines/:fundingLineId/restore')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(FundingLine)
  async restore(@CurrentViewer() viewer: Viewer, @Id('fundingLineId') fundingLineId: string): Promise<FundingLine> {
    await this.putAway.restore(viewer, 'funding-line', fundingLineId);
    return this.reader.fundingLine(viewer, fundingLineId);
  }
}
