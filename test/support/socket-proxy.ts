import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const socketName = '.s.PGSQL.5432';

/** Stands between the application and its database, and can take the database away and bring it back. */
export class SocketProxy {
  private readonly folder = mkdtempSync(join(tmpdir(), 'waymark-proxy-'));
  private readonly open = new Set<Socket>();
  private server: Server | null = null;

  /** Folder of the database's own socket. */
  constructor(private readonly behind: string) {}

  /** The same address, through this. */
  through(url: string): string {
    return url.replace(encodeURIComponent(this.behind), encodeURIComponent(this.folder));
  }

  async start(): Promise<void> {
    const server = createServer((near) => {
      const far = connect(join(this.behind, socketName));
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.open.add(one);
        one.on('error', () => other.destroy());
        one.on('close', () => {
          this.open.delete(one);
          other.destroy();
        });
        one.pipe(other);
      }
    });
    await new Promise<void>((resolve) => server.listen(join(this.folder, socketName), resolve));
    this.server = server;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    for (const socket of this.open) socket.destroy();
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
