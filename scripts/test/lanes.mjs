// Runs stages of the tests side by side, each lane in a process of its own.
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startGroup } from '../editor/processGroup.mjs';
import { results, root } from '../paths.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Runs one lane; what it prints is held back and printed whole at its end, so that lanes do not mix. Who cannot wait reads it
 * in test-results/lane-<stage>.log.
 * @param {string[]} args as for `npm test --`
 * @param {(stop: () => Promise<void>) => void} onStart gets what ends the lane early, with all that it has started
 * @returns {Promise<Counts>} by the last line of the output
 */
async function runLane(args, onStart) {
  const { child, stop } = startGroup(process.execPath, [join(root, 'scripts', 'test.mjs'), ...args], { cwd: root });
  onStart(stop);
  const log = createWriteStream(join(results, `lane-${args[0]}.log`));
  let output = '';
  const keep = (/** @type {Buffer} */ chunk) => {
    output += chunk;
    log.write(chunk);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise((resolve) => {
    child.once('close', resolve);
    child.once('error', resolve);
  });
  await stop();
  log.end();
  console.log(output.trimEnd());
  const [, passed = 0, failed = 0] = /^(\d+) passed, (\d+) failed$/m.exec(output.slice(-200)) ?? [];
  // A lane that broke off counts, too.
  return { passed: Number(passed), failed: code === 0 ? Number(failed) : Math.max(1, Number(failed)) };
}

/**
 * Runs lanes side by side.
 * @param {string[][]} lanes the arguments of each
 * @param {(stop: () => Promise<void>) => void} onStart gets what ends all of them early
 * @returns {Promise<Counts>}
 */
export async function runLanes(lanes, onStart) {
  await mkdir(results, { recursive: true });
  /** @type {(() => Promise<void>)[]} */
  const stops = [];
  const running = lanes.map((args) => runLane(args, (stop) => stops.push(stop)));
  onStart(async () => {
    await Promise.all(stops.map((stop) => stop()));
  });
  const counts = await Promise.all(running);
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}
