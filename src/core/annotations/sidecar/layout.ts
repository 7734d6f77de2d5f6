import type { Json, JsonObject } from '../model';
import { isObject } from './unknown';

// The layout is made for git. Each member of the page and of an item has its line, each body and target too, so that a
// diff shows what changed. The comma between two items has a line of its own: an item added at either end then changes
// no line of another item, and two branches that annotate different places merge.

/** The page as text, ending in a line break. Items stand in the page's last known place, `items`. */
export function layOut(page: JsonObject): string {
  const members = Object.entries(page).map(([name, value]) =>
    name === 'items' && Array.isArray(value)
      ? `  "items": ${items(value as readonly Json[])}`
      : `  ${JSON.stringify(name)}: ${inLine(value)}`,
  );
  return `{\n${members.join(',\n')}\n}\n`;
}

function items(values: readonly Json[]): string {
  return values.length === 0 ? '[]' : `[\n${values.map(item).join('\n    ,\n')}\n  ]`;
}

function item(value: Json): string {
  if (!isObject(value) || Object.keys(value).length === 0) return `    ${inLine(value)}`;
  const members = Object.entries(value).map(([name, member]) => {
    const laidOut = Array.isArray(member) && member.length > 0 ? list(member as readonly Json[]) : inLine(member);
    return `      ${JSON.stringify(name)}: ${laidOut}`;
  });
  return `    {\n${members.join(',\n')}\n    }`;
}

function list(values: readonly Json[]): string {
  return `[\n${values.map((value) => `        ${inLine(value)}`).join(',\n')}\n      ]`;
}

/** A value in one line, with a space after each colon and comma. */
function inLine(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(inLine).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${inLine(member)}`);
  return `{${members.join(', ')}}`;
}
