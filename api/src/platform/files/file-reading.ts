import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { Refusal } from '@waymark/domain/refusal';
import { fileKindOf, type FileKind } from './file-kind';
import { readerMemory, readersAtOnce, readersWaiting, readingMilliseconds, rowsMost } from './reading-limits';
import type { FileRead, FileToRead } from './read-file-worker';
import type { ReadSheet } from './sheet-cells';

/** The worker is an entry of its own: beside the bundle, or built beforehand for what runs from the sources. */
function workerFile(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const file = 'platform/files/read-file-worker.js';
  const places = [join(here, file), join(here, '../../../../dist/workers', file)];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`No reader of files in ${places.join(' or ')}`);
  return found;
}

/** Reads files beside the work of the process: each in a worker of limited memory and time, a few at once. */
@Injectable()
export class FileReading {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** What a file is, and its sheets; refuses what cannot be read, and sheets of more rows than may be. */
  async read(bytes: Uint8Array, most = rowsMost): Promise<{ kind: FileKind; sheets: ReadSheet[] }> {
    const kind = fileKindOf(bytes);
    await this.turn();
    try {
      const answer = await readInWorker({ kind, bytes, most });
      if ('code' in answer) throw new Refusal('invalid', answer.code);
      return { kind, sheets: answer.sheets };
    } finally {
      this.running--;
      this.waiting.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    if (this.running >= readersAtOnce) {
      if (this.waiting.length >= readersWaiting) throw new Refusal('busy', 'too-many-imports');
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.running++;
  }
}

function readInWorker(file: FileToRead): Promise<FileRead> {
  const worker = new Worker(workerFile(), { workerData: file, resourceLimits: readerMemory, execArgv: [], env: {} });
  return new Promise<FileRead>((resolve) => {
    const timer = setTimeout(() => {
      end({ code: 'file-too-slow' });
    }, readingMilliseconds);
    const end = (answer: FileRead): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(answer);
    };
    worker.once('message', end);
    worker.once('error', () => {
      end({ code: 'file-too-complex' });
    });
    worker.once('exit', () => {
      end({ code: 'file-too-complex' });
    });
  });
}
