import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = 'dist/web/browser';

/** What a browser receives: the Brotli copy where there is one. */
function delivered(name) {
  const path = join(folder, name);
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}

const zipped = (name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
const kilobytes = (names, size) => names.reduce((sum, name) => sum + size(name), 0) / 1000;

/** What a first visit loads, and the largest file that a page loads later, in kB compressed. */
export function webSize() {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map((match) => match[1]);
  const initial = new Set(named);
  for (const name of initial) for (const other of importsOf(name)) initial.add(other);
  const lazy = readdirSync(folder).filter((name) => name.endsWith('.js') && !initial.has(name));
  const largest = lazy.map((name) => ({ name, size: kilobytes([name], delivered) })).sort((a, b) => b.size - a.size)[0];
  return { initial: kilobytes([...initial], delivered), zipped: kilobytes([...initial], zipped), largest };
}

/** Files that a script imports at once; what it imports later is loaded with `import(…)`. */
function importsOf(name) {
  if (!name.endsWith('.js')) return [];
  const text = readFileSync(join(folder, name), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map((match) => match[1]);
}
