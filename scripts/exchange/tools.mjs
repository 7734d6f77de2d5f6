// The third parties' programs that the exchange tests run, from Debian's packages where they are not there.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { onPath } from '../editor/onPath.mjs';
import { installPackages } from '../setup/apt.mjs';

const jars = {
  opennlp: '/usr/share/java/opennlp-tools.jar',
  uima: '/usr/share/java/uimaj-core.jar',
};

/** Python with rdflib: Debian's package is for Debian's own Python, which need not be the first on the PATH. */
function findPython() {
  return ['/usr/bin/python3', onPath('python3')].find((python) => python && existsSync(python) && hasRdflib(python));
}

/** @param {string} python */
function hasRdflib(python) {
  try {
    execFileSync(python, ['-c', 'import rdflib'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What is needed, the package that has it, and whether it is there. */
const needs = [
  { package: 'opennlp', isThere: () => Boolean(onPath('opennlp')) && existsSync(jars.opennlp) },
  { package: 'libuima-core-java', isThere: () => existsSync(jars.uima) },
  { package: 'default-jdk-headless', isThere: () => Boolean(onPath('javac')) },
  { package: 'libxml2-utils', isThere: () => Boolean(onPath('xmllint')) },
  { package: 'python3-rdflib', isThere: () => Boolean(findPython()) },
];

const missing = () => needs.filter(({ isThere }) => !isThere()).map((need) => need.package);

/**
 * Installs what is missing where that is possible without asking for a password.
 * @returns {Promise<{ python: string, opennlpJar: string, uimaJar: string }>}
 */
export async function ensureExchangeTools() {
  const packages = missing();
  if (packages.length > 0) await installPackages(packages, packages.join(', '));
  const python = findPython();
  const still = missing();
  if (still.length > 0 || !python) {
    throw new Error(
      `The exchange tests run other programs: install Debian's packages ${still.join(', ')} ("sudo apt-get install ${still.join(' ')}").`,
    );
  }
  return { python, opennlpJar: jars.opennlp, uimaJar: jars.uima };
}
