import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Builds both sides after every change, and starts the API again after its own. */
const repository = join(dirname(fileURLToPath(import.meta.url)), '..');
const node = (...words) => spawn(process.execPath, words, { cwd: repository, stdio: 'inherit' });
const built = ['dist/api/main.js', 'dist/web/browser/index.html'].map((path) => join(repository, path));

const running = [
  node('api/esbuild.config.mjs', '--watch'),
  node('node_modules/nx/bin/nx.js', 'run', 'web:build:watch', '--outputStyle=stream'),
];
let ending = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    ending = true;
    for (const child of running) child.kill('SIGTERM');
  });
}
while (!ending && !built.every((path) => existsSync(path))) await wait(200);
if (!ending) running.push(node('--watch-path=dist/api', '--watch-preserve-output', 'dist/api/main.js'));
