// Run as a process of its own: adds annotations to a sidecar, a save each, and tells its parent of each one saved.
import { newId } from '../../../src/core/annotations/id';
import { add } from '../../../src/core/annotations/operations/edit';
import { SidecarFile } from '../../../src/core/annotations/store/sidecarFile';
import { nodeFiles } from '../../../src/node/files';

const [path = '', annotations = '0', text = ''] = process.argv.slice(2);
const file = await SidecarFile.open(nodeFiles, path, 'a.txt', text);
for (let i = 0; i < Number(annotations); i++) {
  const start = (i * 7) % (text.length - 2);
  const act = { now: new Date().toISOString(), newId };
  file.update((sidecar) => add(sidecar, text, [{ start, end: start + 2 }], { kind: 'passage' }, act));
  await file.flush();
  if (file.condition.state === 'saved') process.send?.('saved');
}
process.disconnect?.();
