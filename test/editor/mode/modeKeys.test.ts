import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyName, type Manifest, modeKeys } from '../../../src/editor/mode/modeKeys';

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the keys of the annotating mode', () => {
  it('have the title of their command, also where VS Code gives it with its translation', () => {
    const translated = manifest.contributes.commands.map(({ command }) => ({
      command,
      title: { value: `de ${command}`, original: `en ${command}` },
    }));
    const keys = modeKeys({ ...manifest, contributes: { ...manifest.contributes, commands: translated } });
    expect(keys.length).toBeGreaterThan(15);
    for (const { title, command } of keys) expect(title).toBe(`de ${command}`);
  });

  it('are gathered by command and written as people write them', () => {
    const reject = modeKeys(manifest).find(({ command }) => command === 'sourceAnnotator.reject');
    expect(reject?.keys).toEqual(['Backspace', 'X']);
    expect(keyName('ctrl+shift+z')).toBe('Ctrl+Shift+Z');
  });
});
