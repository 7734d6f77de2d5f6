import * as vscode from 'vscode';
import { gatherFiles } from '../../core/entities/knowledge';
import { Failure, message, verbatim } from '../../core/text/message';
import type { WorkerPort } from './analyzer';

/**
 * Starts the analysis worker in a browser. The extension's files lie at another origin than the extension host, and a
 * worker must not cross origins, so its code is read first and handed over as a blob. `extension` is the extension's folder.
 */
export async function webPort(extension: vscode.Uri): Promise<WorkerPort> {
  const [code, models] = await Promise.all([
    read(extension, 'dist', 'worker.web.js'),
    gatherFiles((name) => read(extension, 'media', 'models', name)),
  ]);
  if (!code) throw new Failure(message('{0} is missing: install the extension anew', 'dist/worker.web.js'));
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(url);
  worker.postMessage(models);
  return {
    post: (request) => worker.postMessage(request),
    listen(onAnswer, onCrash) {
      worker.addEventListener('message', ({ data }) => onAnswer(data));
      worker.addEventListener('error', ({ message: words }) =>
        onCrash(words ? verbatim(words) : message('the worker could not be started')),
      );
    },
    terminate() {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}

/** The bytes of a file of the extension; `undefined` where it is missing. */
async function read(extension: vscode.Uri, ...path: string[]): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return (await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, ...path))).slice();
  } catch {
    return undefined;
  }
}
