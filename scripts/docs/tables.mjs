// The README's tables, from the manifest's `contributes` and the exchange formats.

/** @typedef {{ command: string, title: string, category?: string }} Command */
/** @typedef {{ command: string, key: string, mac?: string, when?: string, args?: { key?: string } }} Keybinding */
/** @typedef {{ enum?: unknown[], default?: unknown, description?: string, markdownDescription?: string }} Setting */
/** @typedef {import('./formats.mjs').EnglishFormat} Format */
/** @typedef {{ commands?: Command[], keybindings?: Keybinding[], configuration?: { properties: Record<string, Setting> } }} Contributes */

/** The text of a cell: one line; in VS Code's descriptions, #name# links a setting. @param {string} text */
const cell = (text) =>
  text
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/`#([\w.]+)#`/g, '`$1`');

/**
 * A Markdown table with its columns aligned, as the formatter wants it.
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(cell));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {string[]} */ row) => `| ${row.map((text, i) => text.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const [first = [], ...rest] = cells;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n');
}

/** A key as people write it: "ctrl+alt+a enter" is Ctrl+Alt+A Enter. @param {string} key */
const keyName = (key) => key.replaceAll(/[a-z]+/gi, (name) => name.charAt(0).toUpperCase() + name.slice(1));

/** @param {Command[]} commands @param {Keybinding[]} keybindings */
function commandTable(commands, keybindings) {
  const keys = (/** @type {string} */ command, /** @type {'key' | 'mac'} */ system) =>
    keybindings
      .filter((binding) => binding.command === command)
      .map((binding) => `\`${keyName(binding[system] ?? binding.key)}\``)
      .join(', ');
  const rows = commands.map(({ command, title }) => [title, keys(command, 'key'), keys(command, 'mac')]);
  return table(['Command', 'Key', 'Key on macOS'], rows);
}

/** Whether a key works in the annotating mode only. @param {Keybinding} binding */
const isModeKey = (binding) => binding.when?.startsWith('sourceAnnotator.annotating') ?? false;

/** The single keys of the annotating mode; the types' own keys are told in the text. @param {Command[]} commands @param {Keybinding[]} keybindings */
function modeTable(commands, keybindings) {
  const rows = commands.flatMap(({ command, title }) => {
    const own = keybindings.filter((binding) => binding.command === command && !binding.args?.key);
    return own.length > 0 ? [[own.map(({ key }) => `\`${keyName(key)}\``).join(', '), title]] : [];
  });
  return table(['Key', 'What it does'], rows);
}

/** @param {Record<string, Setting>} settings */
function settingTable(settings) {
  const rows = Object.entries(settings).map(([name, setting]) => {
    const values = setting.enum ? ` One of ${setting.enum.map((value) => `\`${value}\``).join(', ')}.` : '';
    const description = `${setting.markdownDescription ?? setting.description ?? ''}${values}`;
    return [`\`${name}\``, description, `\`${JSON.stringify(setting.default)}\``];
  });
  return table(['Setting', 'Meaning', 'Default'], rows);
}

/** What a format loses. @param {Format} format */
const lost = ({ holds, loses }) => (holds ? loses.join(', ') || 'nothing' : 'a report: nothing comes back');

/** @param {readonly Format[]} formats */
const formatTable = (formats) =>
  table(
    ['Format', '`--format`', 'For', 'In', 'Loses'],
    formats.map((format) => [format.title, `\`${format.id}\``, format.purpose, format.read ? 'yes' : '', lost(format)]),
  );

/**
 * The manifest with its %keys% replaced by the strings of package.nls.json.
 * @param {unknown} manifest
 * @param {Record<string, string>} strings
 * @returns {{ contributes?: Contributes }}
 * @throws an error that names a key which has no string
 */
export function resolveStrings(manifest, strings) {
  return JSON.parse(JSON.stringify(manifest), (_, value) => {
    const [, key] = (typeof value === 'string' && /^%(.+)%$/.exec(value)) || [];
    if (key === undefined) return value;
    if (!(key in strings)) throw new Error(`package.json uses %${key}%, which package.nls.json lacks.`);
    return strings[key];
  });
}

/**
 * Puts each table between its two comments.
 * @param {string} readme
 * @param {Contributes} contributes
 * @param {readonly Format[]} formats
 * @throws an error that names comments which are missing
 */
export function fillTables(readme, { commands = [], keybindings = [], configuration }, formats) {
  const tables = {
    commands: commandTable(
      commands,
      keybindings.filter((binding) => !isModeKey(binding)),
    ),
    modeKeys: modeTable(commands, keybindings.filter(isModeKey)),
    settings: settingTable(configuration?.properties ?? {}),
    formats: formatTable(formats),
  };
  return Object.entries(tables).reduce((text, [name, content]) => {
    const [start, end] = [`<!-- ${name}: generated by npm run docs -->`, `<!-- end of ${name} -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`README.md lacks the comments "${start}" and "${end}".`);
    return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
  }, readme);
}
