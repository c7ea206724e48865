/** Writes a Brotli and a gzip copy beside every file of the built web that shrinks by it; the server sends what the browser takes. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = 'dist/web/browser';
const compressible = /\.(?:js|css|svg|html|json|txt)$/;
const smallest = 1024;
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

for (const name of readdirSync(folder, { recursive: true })) {
  if (!compressible.test(name)) continue;
  const path = join(folder, name);
  const content = readFileSync(path);
  if (content.length < smallest) continue;
  writeFileSync(`${path}.br`, brotliCompressSync(content, quality));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}
