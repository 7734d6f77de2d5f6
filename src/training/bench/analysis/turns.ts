import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Run } from './measure';
import type { SystemName } from './systems';

/** A system in a process of its own, which reads what it is asked to and tells how long that took. */
export class Turns {
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  /** Starts the process; `undefined` where the system cannot be loaded here. */
  static async start(system: SystemName): Promise<Turns | undefined> {
    const parameters = ['--task', 'analysis:serve', system];
    const child = fork(process.argv[1] ?? '', parameters, {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const [word] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
    return word === READY ? new Turns(child) : undefined;
  }

  /** Has the process read one of its sets of texts. */
  async take(set: string, run: number): Promise<Run> {
    const answer = once(this.#child, 'message');
    this.#child.send([set, run]);
    const [result] = await answer;
    return result as Run;
  }

  stop(): void {
    this.#child.disconnect();
  }
}

const READY = 'ready';

/** The other end: answers until the parent has gone. */
export async function serve(sets: Readonly<Record<string, (run: number) => Run>>): Promise<void> {
  process.on('message', ([set, run]: [string, number]) => process.send?.(sets[set]?.(run)));
  process.send?.(READY);
  await once(process, 'disconnect');
}
