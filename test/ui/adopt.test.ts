import { assert } from 'chai';
import { newId } from '../../src/core/annotations/id';
import { add } from '../../src/core/annotations/operations/edit';
import { emptySidecar } from '../../src/core/annotations/sidecar/names';
import { writeSidecar } from '../../src/core/annotations/sidecar/write';
import { uiTest } from './support/uiTest';

const TEXT = 'Der Bericht kam spät an.\n';

/** The sidecar of a source `old.txt` with this text, in which one word is annotated. */
function sidecar(): string {
  const act = { now: '2026-01-01T00:00:00.000Z', newId };
  const body = { kind: 'mention', type: 'MISC', entity: null } as const;
  return writeSidecar(add(emptySidecar('old.txt'), TEXT, [{ start: 4, end: 11 }], body, act), TEXT);
}

describe('a source that another program renamed', () => {
  const options = { files: { 'new.txt': TEXT, 'old.txt.annotations.json': sidecar() }, open: ['new.txt'] } as const;

  uiTest('is offered its annotations, which are found by its content', options, async (workbench) => {
    const offer = workbench.notification('holds annotations made for exactly this text');
    await offer.waitFor();
    assert.equal(await workbench.marksDrawn('solid'), 0);
    await offer.getByRole('button', { name: 'Take Over' }).click();
    await workbench.waitFor('the annotation', async () => (await workbench.marksDrawn('solid')) > 0);
    assert.include(await workbench.read('new.txt.annotations.json'), '"exact": "Bericht"');
  });
});
