import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Mail, MailItem } from '@waymark/contract/reminders';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IfMatch } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { MailReader } from './mail-reader';
import { MailRegister } from './mail-register';

@Controller('api/v1')
export class MailController {
  constructor(
    private readonly reader: MailReader,
    private readonly register: MailRegister,
  ) {}

  @Get('organisations/:organisationId/mail')
  @Policy('audit:read')
  @Returns(Mail)
  mail(@CurrentViewer() viewer: Viewer, @Id('organisationId') organisationId: string): Promise<Mail> {
    return this.reader.of(viewer, organisationId);
  }

  @Post('organisations/:organisationId/mail/test')
  @HttpCode(200)
  @Policy('audit:read')
  @Returns(Mail)
  async test(@CurrentViewer() viewer: Viewer, @Id('organisationId') organisationId: string): Promise<Mail> {
    await this.register.test(viewer, organisationId);
    return this.reader.of(viewer, organisationId);
  }

  @Post('mail/:mailId/send-again')
  @HttpCode(200)
  @Policy('audit:read')
  @Returns(MailItem)
  async sendAgain(
    @CurrentViewer() viewer: Viewer,
    @Id('mailId') id: string,
    @IfMatch() version: number,
  ): Promise<MailItem> {
    await this.register.sendAgain(viewer, id, version);
    return this.reader.one(viewer, id);
  }

  @Post('mail/:mailId/set-aside')
  @HttpCode(200)
  @Policy('audit:read')
  @Returns(MailItem)
  async setAside(
    @CurrentViewer() viewer: Viewer,
    @Id('mailId') id: string,
    @IfMatch() version: number,
  ): Promise<MailItem> {
    await this.register.setAside(viewer, id, version);
    return this.reader.one(viewer, id);
  }
}
