import { parentPort } from 'node:worker_threads';
import { type DocumentTask, renderDocument } from './reports/render-document';

/** Writes documents beside the process that answers, one after the other. */
let last: Promise<void> = Promise.resolve();

async function write({ id, task }: { id: number; task: DocumentTask }): Promise<void> {
  try {
    const bytes = await renderDocument(task);
    parentPort?.postMessage({ id, bytes });
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error instanceof Error ? error.stack : error) });
  }
}

parentPort?.on('message', (message: { id: number; task: DocumentTask }) => {
  last = last.then(() => write(message));
});
