import { Buffer } from 'node:buffer';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface ReceivedMail {
  to: string;
  /** By lower-case name, unfolded. */
  headers: Record<string, string>;
  /** The parts by their type, decoded. */
  parts: Record<string, string>;
  raw: string;
}

/** What the server does with the next mail when its words have arrived. */
type Mood = 'take' | 'refuse-for-now' | 'refuse-for-good' | 'drop' | 'hang';

/** A real SMTP server in this process, which keeps what it takes. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  mood: Mood = 'take';
  /** How many mails have arrived to their end, taken or not. */
  arrived = 0;

  private constructor(
    private readonly server: SMTPServer,
    private readonly scheme: 'smtp' | 'smtps',
  ) {}

  static async open(options: SMTPServerOptions = {}): Promise<MailServer> {
    const server: SMTPServer = new SMTPServer({
      ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false, closeTimeout: 100 },
      ...options,
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => self.take(chunks, session.envelope.rcptTo[0]?.address ?? '', done));
      },
    });
    server.on('error', () => undefined);
    const self = new MailServer(server, options.secure ? 'smtps' : 'smtp');
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return self;
  }

  get url(): string {
    const { port } = this.server.server.address() as AddressInfo;
    const trusting = this.scheme === 'smtps' ? '/?tls.rejectUnauthorized=false' : '';
    return `${this.scheme}://127.0.0.1:${port}${trusting}`;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(resolve));
  }

  private take(chunks: readonly Buffer[], to: string, done: (error?: Error | null) => void): void {
    this.arrived += 1;
    if (this.mood === 'hang') return;
    if (this.mood === 'drop') {
      for (const { _socket: socket } of this.server.connections as unknown as Set<{ _socket: { destroy(): void } }>)
        socket.destroy();
      return;
    }
    if (this.mood !== 'take') {
      const now = this.mood === 'refuse-for-now';
      done(Object.assign(new Error(now ? 'Greylisted, come back' : 'No such user'), { responseCode: now ? 451 : 550 }));
      return;
    }
    this.received.push({ to, ...readMail(Buffer.concat(chunks).toString('latin1')) });
    done();
  }
}

function readMail(raw: string): Omit<ReceivedMail, 'to'> {
  const { headers, body } = splitPart(raw);
  const boundary = /boundary="?([^";]+)"?/.exec(headers['content-type'] ?? '')?.[1];
  const parts = boundary
    ? body
        .split(`--${boundary}`)
        .slice(1, -1)
        .map((part) => part.trimStart())
    : [raw];
  const read = parts.map((part) => {
    const inner = splitPart(part);
    const type = (inner.headers['content-type'] ?? '').split(';')[0] ?? '';
    return [type, decoded(inner.body, inner.headers['content-transfer-encoding'] ?? '')] as const;
  });
  return { headers, parts: Object.fromEntries(read), raw };
}

function splitPart(text: string): { headers: Record<string, string>; body: string } {
  const end = text.indexOf('\r\n\r\n');
  const lines = text
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.split(':')[0]?.toLowerCase() ?? '', line.slice(line.indexOf(':') + 1).trim()]),
  );
  return { headers, body: text.slice(end + 4) };
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1').toString('utf8');
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The words of a header as people read them. */
export const headerWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_whole, form: string, words: string) =>
      form.toUpperCase() === 'B'
        ? Buffer.from(words, 'base64').toString('utf8')
        : decoded(words.replaceAll('_', ' '), 'quoted-printable'),
    );
