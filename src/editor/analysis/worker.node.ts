import { parentPort, workerData } from 'node:worker_threads';
import { loadKnowledge } from '../../node/models';
import { answer } from './answer';
import { RulesInUse } from './rulesInUse';

const rules = new RulesInUse();
const loaded = loadKnowledge(workerData.models);
parentPort?.on('message', async (request) => parentPort?.postMessage(await answer(request, loaded, rules)));
