import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const names = ['soffice', 'libreoffice'];
const places = [
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
const withinMs = 60_000;

/** The program that opens our documents as their readers do: named, found, or, as root on Debian, installed. */
export function findLibreOffice() {
  const named = process.env.LIBREOFFICE_PATH;
  if (named && !isProgram(named)) throw new Error(`LIBREOFFICE_PATH names no program: ${named}`);
  const found = named || search() || install();
  if (found) return found;
  throw new Error(
    'No LibreOffice was found. Install it (Debian: apt-get install libreoffice-writer-nogui), or name its soffice in ' +
      'LIBREOFFICE_PATH.',
  );
}

/** A document as another form, such as `fodt` (its text as XML) or `pdf`, by a LibreOffice that knows nobody. */
export function converted(bytes, from, to) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-office-'));
  try {
    writeFileSync(join(folder, `document.${from}`), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const words = ['--headless', '--norestore', profile, '--convert-to', to, '--outdir', folder];
    execFileSync(findLibreOffice(), [...words, join(folder, `document.${from}`)], {
      stdio: 'ignore',
      timeout: withinMs,
    });
    return readFileSync(join(folder, `document.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function search() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find(isProgram);
}

function install() {
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return undefined;
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const apt = (...words) => execFileSync('/usr/bin/apt-get', words, quiet);
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'libreoffice-writer-nogui');
  } catch {
    return undefined;
  }
  return search();
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(findLibreOffice());
