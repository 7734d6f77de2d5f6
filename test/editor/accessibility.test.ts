import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = 'src/editor';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const count = (code: string, part: RegExp) => [...code.matchAll(part)].length;

/** What a screen reader would otherwise read out sign by sign, or with icons' names in it. */
const NEEDS_LABEL = /new vscode\.TreeItem\(|createStatusBarItem\(|createLanguageStatusItem\(/g;

describe('what a screen reader reads', () => {
  it('is said for every tree item and status item', () => {
    const silent = files.filter((file) => {
      const code = readFileSync(join(folder, file), 'utf8');
      return count(code, NEEDS_LABEL) > count(code, /\.accessibilityInformation = \{/g);
    });
    expect(silent).toEqual([]);
    expect(files.some((file) => count(readFileSync(join(folder, file), 'utf8'), NEEDS_LABEL) > 0)).toBe(true);
  });

  it('is a name of its own for every command, also where the command shows as an icon alone', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const strings: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
    const commands: readonly { command: string; title: string }[] = contributes.commands;
    const names = new Map(commands.map(({ command, title }) => [command, strings[title.replaceAll('%', '')] ?? '']));
    expect([...names].filter(([, name]) => name.trim() === '')).toEqual([]);
    const menus: readonly { command?: string }[] = Object.values(contributes.menus).flat() as { command?: string }[];
    const unnamed = menus.flatMap(({ command }) => (command && !names.has(command) ? command : []));
    expect(unnamed).toEqual([]);
  });
});
