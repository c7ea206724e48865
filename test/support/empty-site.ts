import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../../dist/api/main.js');
const withinMs = 60_000;

/** The built product without demonstration, as it is started for the first time. */
export interface EmptySite {
  origin: string;
  setupCode: string;
  end(): Promise<void>;
}

export async function startEmptySite(): Promise<EmptySite> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'waymark-empty-'));
  const port = await freePort();
  const settings = Object.entries(process.env).filter(([name]) => !/^(WAYMARK_|DATABASE_URL)/.test(name));
  const product = spawn(process.execPath, [program], {
    env: { ...Object.fromEntries(settings), PORT: String(port), WAYMARK_DATA: dataDirectory, WAYMARK_DEMO: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = async () => {
    if (product.exitCode === null) {
      product.kill('SIGTERM');
      await once(product, 'exit');
    }
    rmSync(dataDirectory, { recursive: true, force: true });
  };
  try {
    return { origin: `http://localhost:${port}`, setupCode: await setupCodeOf(product), end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** The code stands in the output of the server, once it serves. */
function setupCodeOf(product: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const late = setTimeout(() => reject(new Error(`The product does not serve:\n${output}`)), withinMs);
    const settle = (done: () => void) => {
      clearTimeout(late);
      done();
    };
    product.on('exit', () => settle(() => reject(new Error(`The product ended:\n${output}`))));
    product.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const code = /Set up the site with this code: (\S+)/.exec(output)?.[1];
      if (code) settle(() => resolve(code));
    });
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
