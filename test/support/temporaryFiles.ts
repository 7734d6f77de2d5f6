import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a run of tests a folder for all that its tests write as temporary files (on Windows their usual one); it goes with the run. */
export default function temporaryFiles(): () => void {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'source-annotator-tests-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
