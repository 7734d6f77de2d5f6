import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { message, verbatim } from '../../core/text/message';
import type { WorkerPort } from './analyzer';

/** Starts the analysis worker as a thread of the Node extension host. `extension` is the extension's folder. */
export async function nodePort(extension: string): Promise<WorkerPort> {
  const worker = new Worker(join(extension, 'dist', 'worker.js'), {
    workerData: { models: join(extension, 'media', 'models') },
  });
  worker.unref();
  return {
    post: (request) => worker.postMessage(request),
    listen(onAnswer, onCrash) {
      worker.on('message', onAnswer);
      worker.on('error', (error) => onCrash(verbatim(error.message)));
      worker.on('exit', (code) => onCrash(message('the worker ended with code {0}', code)));
    },
    terminate: () => void worker.terminate(),
  };
}
