import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Refusal } from '@waymark/domain/refusal';
import { type DocumentTask, renderDocument } from './render-document';

const workerFile = join(dirname(fileURLToPath(import.meta.url)), 'document-worker.js');
const mostWaiting = 20;
const idleMs = 60_000;
const memoryMb = 1024;

interface Waiting {
  done(bytes: Uint8Array): void;
  failed(error: unknown): void;
}

/**
 * Writes documents in a thread of their own, so that a plan of thousands of actions keeps nobody else waiting. The thread
 * starts with the first document and ends when none was asked for a while. Source that is not bundled writes in place.
 */
@Injectable()
export class DocumentPress implements OnModuleDestroy {
  private readonly logger = new Logger('documents');
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | null = null;
  private idle: NodeJS.Timeout | null = null;
  private next = 1;

  async write(task: DocumentTask): Promise<Buffer> {
    if (!existsSync(workerFile)) return asBuffer(await renderDocument(task));
    if (this.waiting.size >= mostWaiting) throw new Refusal('busy', 'documents');
    const id = this.next++;
    const bytes = await new Promise<Uint8Array>((done, failed) => {
      this.waiting.set(id, { done, failed });
      this.running().postMessage({ id, task });
    });
    return asBuffer(bytes);
  }

  async onModuleDestroy(): Promise<void> {
    await this.worker?.terminate();
  }

  private running(): Worker {
    if (this.idle) clearTimeout(this.idle);
    this.worker ??= this.start();
    return this.worker;
  }

  private start(): Worker {
    const worker = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    worker.unref();
    worker.on('message', (answer: { id: number; bytes?: Uint8Array; error?: string }) => this.answered(answer));
    worker.on('error', (error) => this.logger.error(error));
    worker.on('exit', () => this.ended(worker));
    return worker;
  }

  private answered({ id, bytes, error }: { id: number; bytes?: Uint8Array; error?: string }): void {
    const asker = this.waiting.get(id);
    this.waiting.delete(id);
    if (bytes) asker?.done(bytes);
    else asker?.failed(new Error(error));
    if (this.waiting.size > 0) return;
    this.idle = setTimeout(() => void this.worker?.terminate(), idleMs);
    this.idle.unref();
  }

  /** Whoever still waits when the thread is gone, such as for a document beyond its memory, is told so. */
  private ended(worker: Worker): void {
    if (this.worker === worker) this.worker = null;
    for (const { failed } of this.waiting.values()) failed(new Refusal('unavailable', 'documents'));
    this.waiting.clear();
  }
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
