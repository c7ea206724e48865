import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Configuration } from '../platform/configuration';
import { configurationKey } from '../platform/configuration-key';
import { type Html, html } from '../platform/html';
import { publicPage } from '../platform/public-page';
import { stopWords as words } from './mail-words';

export type StopPage = 'ask' | 'done' | 'unknown';

const pages: Readonly<Record<StopPage, { status: number; title: string; body: Html }>> = {
  ask: {
    status: 200,
    title: words.title,
    body: html`<h1>${words.title}</h1>
      <p>${words.ask}</p>
      <p>${words.late}</p>
      <form class="answer" method="post"><button type="submit">${words.button}</button></form>`,
  },
  done: {
    status: 200,
    title: words.doneTitle,
    body: html`<h1>${words.doneTitle}</h1>
      <p>${words.done}</p>
      <p><a href="/app/account/notifications">${words.account}</a></p>`,
  },
  unknown: {
    status: 404,
    title: words.unknownTitle,
    body: html`<h1>${words.unknownTitle}</h1>
      <p>${words.unknown}</p>`,
  },
};

/** The pages that stop mails. They tell nobody whose mails they are. */
@Injectable()
export class StopPages {
  constructor(@Inject(configurationKey) private readonly configuration: Configuration) {}

  send(reply: FastifyReply, page: StopPage): void {
    const { status, title, body } = pages[page];
    const { demonstration } = this.configuration;
    void reply
      .status(status)
      .header('Cache-Control', 'no-store')
      .header('X-Robots-Tag', 'noindex')
      .type('text/html; charset=utf-8')
      .send(publicPage({ title, body, demonstration }));
  }
}
