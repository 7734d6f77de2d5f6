import { parentPort, workerData } from 'node:worker_threads';
import { loadKnowledge } from '../../node/models';
import { answer } from './answer';

const loaded = loadKnowledge(workerData.models);
parentPort?.on('message', async (request) => parentPort?.postMessage(await answer(request, loaded)));
