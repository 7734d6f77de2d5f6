import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

const module = new URL('../../scripts/editor/chromium.mjs', import.meta.url);

/** Looks for a Chromium with nothing on the PATH but these shell scripts. */
function ensureChromium(programs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const bin = mkdtempSync(join(tmpdir(), 'source-annotator-bin-'));
  onTestFinished(() => rmSync(bin, { recursive: true }));
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const code = `import { ensureChromium } from ${JSON.stringify(module.href)};
    await ensureChromium().then((found) => console.log('found', found), (error) => console.log('error', error.message));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    env: { ...env, PATH: bin },
    encoding: 'utf8',
  });
  return { output: stdout.trim().split('\n').at(-1), bin };
}

describe.runIf(process.platform === 'linux')('ensureChromium', () => {
  it('takes a browser that is there', () => {
    const { output, bin } = ensureChromium({ 'google-chrome': 'exit 0' });
    expect(output).toBe(`found ${bin}/google-chrome`);
  });

  it('passes over a stand-in that does not run', () => {
    const { output, bin } = ensureChromium({ 'chromium-browser': 'exit 1', 'microsoft-edge': 'exit 0' });
    expect(output).toBe(`found ${bin}/microsoft-edge`);
  });

  it('installs Debian’s where it may', () => {
    const install = `[ "$1" = install ] && printf '#!/bin/sh\\n' > "\${0%/*}/chromium" && /bin/chmod 755 "\${0%/*}/chromium"; exit 0`;
    const { output, bin } = ensureChromium({ 'apt-get': install, sudo: 'shift; exec "$@"' });
    expect(output).toBe(`found ${bin}/chromium`);
  });

  it.each([
    ['no package manager', {}],
    ['a package manager that may not install', { 'apt-get': 'exit 100', sudo: 'exit 1' }],
  ])('says in one sentence what to install with %s', (_, programs) => {
    expect(ensureChromium(programs).output).toMatch(
      /^error The tests need Chromium, Chrome or Edge: install one .*\.$/,
    );
  });

  it('refuses a CHROME_PATH that names nothing', () => {
    expect(ensureChromium({}, { CHROME_PATH: '/no/browser' }).output).toBe(
      'error CHROME_PATH names /no/browser, which does not exist.',
    );
  });
});
