/**
 * The options of `apt-get install` without questions. Stages that run at once may both install something: the second waits for
 * the first instead of giving up.
 */
export const quietly = ['-y', '-qq', '-o', 'DPkg::Lock::Timeout=300', '--no-install-recommends'];
