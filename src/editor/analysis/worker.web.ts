import { type GatheredFiles, readKnowledge } from '../../core/entities/knowledge';
import { answer, Kept, type Loaded } from './answer';
import type { WorkerRequest } from './protocol';

const kept = new Kept();
// A worker made from a blob cannot read the extension's files, so its first message brings them.
let receive: (loaded: Loaded) => void;
const loaded = new Promise<Loaded>((resolve) => {
  receive = resolve;
});

self.addEventListener('message', async ({ data }: MessageEvent<GatheredFiles | WorkerRequest>) => {
  if ('files' in data) receive(readKnowledge(data.files, data.missing));
  else self.postMessage(await answer(data, loaded, kept));
});
