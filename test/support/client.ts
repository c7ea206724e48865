import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Conformity } from './conform';

const root = '/api/v1';

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT' | 'HEAD';
export type Body = Record<string, unknown>;

export interface Answer<T> {
  status: number;
  body: T;
  /** The answer as it came, for pages and files. */
  text: string;
  headers: Record<string, string | string[] | undefined>;
  /** The body of an answer that has to be good; another fails the test and says why. */
  ok(): T;
}

export interface Asked {
  body?: unknown;
  version?: number;
  headers?: Record<string, string>;
}

/** Who sends a client's requests. */
export interface Holder {
  userId: string;
  name: string;
  email: string;
  organisationId: string;
  cookie: string | null;
}

/**
 * Someone who asks the product, through its HTTP interface and without a port. An address such as `/plans` is one below
 * /api/v1; one that begins with /api, or is asked for by `page`, is taken as it stands. Every answer is held against the
 * contract of its route, and a wrong one fails the test.
 */
export class Client {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly conformity: Conformity,
    readonly holder: Holder,
  ) {}

  get userId(): string {
    return this.holder.userId;
  }

  get organisationId(): string {
    return this.holder.organisationId;
  }

  get email(): string {
    return this.holder.email;
  }

  get name(): string {
    return this.holder.name;
  }

  get<T = Body>(path: string, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send<T>('GET', addressOf(path), { headers });
  }

  post<T = Body>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send<T>('POST', addressOf(path), { body, headers });
  }

  patch<T = Body>(path: string, body: unknown, version?: number): Promise<Answer<T>> {
    return this.send<T>('PATCH', addressOf(path), { body, version });
  }

  put<T = Body>(path: string, body: unknown, version?: number): Promise<Answer<T>> {
    return this.send<T>('PUT', addressOf(path), { body, version });
  }

  delete<T = Body>(path: string, version?: number): Promise<Answer<T>> {
    return this.send<T>('DELETE', addressOf(path), { version });
  }

  /** A page or file at its full address. */
  page(url: string, headers?: Record<string, string>): Promise<Answer<string>> {
    return this.send<string>('GET', url, { headers });
  }

  async send<T = Body>(method: Method, url: string, { body, version, headers }: Asked = {}): Promise<Answer<T>> {
    const { cookie } = this.holder;
    const response = await this.app.inject({
      method,
      url,
      headers: {
        ...(cookie ? { cookie } : {}),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: body as Body }),
    });
    const isJson = /json/.test(String(response.headers['content-type'] ?? ''));
    const parsed: unknown = isJson ? JSON.parse(response.body) : response.body;
    const status = response.statusCode;
    const faults = method === 'HEAD' ? [] : await this.conformity.faults({ method, url, status, body: parsed, isJson });
    if (faults.length > 0) throw new Error(`${method} ${url}: ${faults.slice(0, 10).join('\n  ')}`);
    const ok = (): T => {
      if (status >= 400) throw new Error(`${method} ${url} answered ${status}: ${response.body.slice(0, 2000)}`);
      return parsed as T;
    };
    return { status, body: parsed as T, text: response.body, headers: response.headers as Answer<T>['headers'], ok };
  }
}

const addressOf = (path: string): string => (path.startsWith('/api/') ? path : `${root}${path}`);
