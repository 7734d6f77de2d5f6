import { parentPort, workerData } from 'node:worker_threads';
import { loadKnowledge } from '../../node/models';
import { answer, Kept } from './answer';

const kept = new Kept();
const loaded = loadKnowledge(workerData.models);
parentPort?.on('message', async (request) => parentPort?.postMessage(await answer(request, loaded, kept)));
