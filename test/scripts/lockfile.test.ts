import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

it('package-lock.json has every system’s binaries, or npm ci fails', () => {
  const file = new URL('../../package-lock.json', import.meta.url);
  const packages: Readonly<Record<string, Entry>> = JSON.parse(readFileSync(file, 'utf8')).packages;
  const present = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !present.has(name));
  // A registry that lacks one makes npm leave it out: take a version of the package that is there for all systems.
  expect(missing).toEqual([]);
});
