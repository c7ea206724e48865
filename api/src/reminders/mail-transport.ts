import { Transform, type TransformCallback } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Configuration, MailSettings } from '../platform/configuration';
import { configurationKey } from '../platform/configuration-key';
import type { MailRow } from './mail-rows';

/** What became of a mail: taken by the server, refused for now or for good, or nobody can tell. */
export type Handed =
  { outcome: 'sent'; messageId: string } | { outcome: 'later' | 'refused' | 'unknown'; problem: string };

interface SmtpError extends Error {
  code?: string;
  responseCode?: number;
}

const second = 1000;
const times = {
  connectionTimeout: 15 * second,
  greetingTimeout: 15 * second,
  socketTimeout: 60 * second,
  dnsTimeout: 15 * second,
};
const longestProblem = 500;
const lastTemporary = 499;

/** Hands mails to the server that takes them. */
@Injectable()
export class MailTransport {
  constructor(@Inject(configurationKey) private readonly configuration: Configuration) {}

  get settings(): MailSettings | null {
    return this.configuration.mail;
  }

  get origin(): string {
    return this.configuration.publicOrigin ?? '';
  }

  async hand(mail: MailRow, settings: MailSettings): Promise<Handed> {
    const transport = createTransport({ url: settings.url, ...times, disableFileAccess: true, disableUrlAccess: true });
    let handedOver = false;
    transport.use('stream', ({ message }, done) => {
      message.transform(() => atItsEnd(() => (handedOver = true)));
      done();
    });
    try {
      const { messageId } = await transport.sendMail(this.messageOf(mail, settings.from));
      return { outcome: 'sent', messageId };
    } catch (error) {
      return failureOf(error as SmtpError, handedOver);
    } finally {
      transport.close();
    }
  }

  /** The same mail bears the same Message-ID each time, so that a reader's server may know a second one for what it is. */
  private messageOf({ id, address, name, subject, text, html, stopToken }: MailRow, from: string): SendMailOptions {
    const domain = /@([^\s>]+)>?$/.exec(from)?.[1] ?? 'localhost';
    const stop = stopToken === null ? null : `${this.origin}/unsubscribe/${stopToken}`;
    return {
      ...{ from, to: { name, address }, subject, text, html, messageId: `<${id}@${domain}>` },
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...(stop && { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
      },
    };
  }
}

/** Passes a message on and tells when the last of it has been passed. */
function atItsEnd(tell: () => void): Transform {
  return new Transform({
    transform: (chunk: Buffer, _encoding, done: TransformCallback) => done(null, chunk),
    flush: (done: TransformCallback) => {
      tell();
      done();
    },
  });
}

/**
 * An answer of the server is plain. Without one the mail has not been taken while its end was not handed over; afterwards
 * nobody can tell. A refused password is the site's mistake and not the mail's.
 */
function failureOf({ code, responseCode, message }: SmtpError, handedOver: boolean): Handed {
  const problem = message.replace(/[^\P{Cc}]+/gu, ' ').slice(0, longestProblem);
  if (responseCode === undefined) return { outcome: handedOver ? 'unknown' : 'later', problem };
  return { outcome: responseCode <= lastTemporary || code === 'EAUTH' ? 'later' : 'refused', problem };
}
