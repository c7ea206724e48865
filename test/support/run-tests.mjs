import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './jest-shared.mjs';
import { parts, results } from './reports.mjs';

/** What uses a database or a browser runs alone, one after the other; every part runs even if one before it failed. */
const jest = (part, config) => ['jest', '--config', config, '--json', `--outputFile=test-results/${part}.json`];
const nx = (target) => ['nx', 'run-many', '-t', target, '--parallel=2', '--outputStyle=static'];

const checks = [
  { name: 'typecheck', words: nx('typecheck') },
  { name: 'lint', words: nx('lint') },
  { name: 'build', words: nx('build') },
];
const tests = [
  { name: 'domain', words: jest('domain', 'libs/domain/jest.config.mjs') },
  { name: 'web', words: jest('web', 'web/jest.config.mjs') },
  { name: 'api-unit', words: jest('api-unit', 'api/jest.config.mjs') },
  { name: 'house', words: jest('house', 'test/jest.house.config.mjs') },
  { name: 'api', words: jest('api', 'test/jest.config.mjs') },
  { name: 'journeys', words: ['playwright', 'test', '--config', 'test/playwright.config.mjs'] },
];

function run({ name, words: [program, ...words] }) {
  const start = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, [programs[program], ...words], { cwd: repository, stdio: 'inherit' });
  console.log(`== ${name} ${status === 0 ? 'passed' : 'failed'} in ${Math.round((Date.now() - start) / 1000)} s`);
  return status === 0;
}

/** Where a package says its program is; not every version keeps it at the same place. */
function programOf(name) {
  const folder = join(repository, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0]);
}

const programs = { nx: programOf('nx'), jest: programOf('jest'), playwright: programOf('@playwright/test') };

mkdirSync(results, { recursive: true });
for (const part of parts) rmSync(join(results, `${part}.json`), { force: true });
const checked = checks.map(run);
const passed = checked.filter(Boolean).length;
writeFileSync(join(results, 'checks.json'), JSON.stringify({ passed, failed: checked.length - passed }));
const tested = tests.map(run);
process.exitCode = [...checked, ...tested].every(Boolean) ? 0 : 1;
