import { onPath } from '../editor/onPath.mjs';
import { status } from './run.mjs';

/**
 * Installs Debian packages where that is possible without asking for a password; whether it worked shows in what is there afterwards.
 * Stages that run at once may both install something: the second waits for the first instead of giving up.
 * @param {readonly string[]} packages
 * @param {string} what as it is said to whoever waits
 */
export async function installPackages(packages, what) {
  if (!onPath('apt-get')) return;
  console.log(`Installing ${what} from the system's packages, once …`);
  const [command = '', ...prefix] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const options = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  // An outdated list of one source is no reason to stop: whether the installation works is what counts.
  await status(command, [...prefix, 'update', '-qq'], options);
  const quietly = ['-y', '-qq', '-o', 'DPkg::Lock::Timeout=300', '--no-install-recommends'];
  await status(command, [...prefix, 'install', ...quietly, ...packages], options);
}
