import { parentPort } from 'node:worker_threads';
import { answer } from './answer';

parentPort?.on('message', async (request) => parentPort?.postMessage(await answer(request)));
