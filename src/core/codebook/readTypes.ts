import { type Message, message } from '../text/message';
import type { AnnotationType } from './annotationType';

/** The name of the file that holds a corpus's types, at the root of its folder. */
export const TYPES_FILE = 'annotation-types.json';

/** Something about the types that cannot be used. */
export interface TypeProblem {
  /** The id of the type; missing where the type has none or the list itself is wrong. */
  readonly id?: string;
  readonly message: Message;
}

/** Types that could be read, and what could not be. */
export interface ReadTypes {
  readonly types: readonly AnnotationType[];
  readonly problems: readonly TypeProblem[];
}

/** Keys that do something else in the annotating mode. */
const TAKEN_KEYS = 'behjknrstuvwx';
const MOST_RULES = 5000;

/** Reads types from the text of `annotation-types.json`: `{"types": […]}`, or the list alone. Nothing is thrown. */
export function readTypesFile(text: string): ReadTypes {
  try {
    const json: unknown = JSON.parse(text);
    return readTypes(typeof json === 'object' && json !== null && 'types' in json ? json.types : json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { types: [], problems: [{ message: message('This file is not valid JSON: {0}', reason) }] };
  }
}

/**
 * Reads types from parsed JSON, `[{"id": "THEORY"}, …]`. What is wrong is left out and said; nothing is thrown. Whether their
 * patterns can be used, `checkPatterns` says.
 */
export function readTypes(json: unknown): ReadTypes {
  if (!Array.isArray(json)) {
    return {
      types: [],
      problems: [{ message: message('Annotation types are a list of objects, each with an "id".') }],
    };
  }
  const types = new Map<string, AnnotationType>();
  const problems: TypeProblem[] = [];
  const keys = new Map<string, string>();
  for (const [index, item] of json.entries()) {
    const read = readType(item, index + 1);
    problems.push(...read.problems);
    let { type } = read;
    if (!type) continue;
    const { id, key } = type;
    if (types.has(id)) {
      problems.push({ id, message: message('{0} is defined twice: the first definition counts.', id) });
      continue;
    }
    const other = key && keys.get(key);
    if (other) {
      problems.push({ id, message: message('{0} and {1} share the key {2}: {1} has none.', other, id, key) });
      const { key: _taken, ...rest } = type;
      type = rest;
    }
    if (type.key) keys.set(type.key, id);
    types.set(id, type);
  }
  return { types: [...types.values()], problems };
}

function readType(item: unknown, number: number): { type?: AnnotationType; problems: TypeProblem[] } {
  if (typeof item !== 'object' || item === null) {
    return { problems: [{ message: message('Type {0} is not an object.', number) }] };
  }
  const members = new Map<string, unknown>(Object.entries(item));
  const id = members.get('id');
  if (typeof id !== 'string' || !/^[\p{L}\p{N}_.:-]{1,64}$/u.test(id)) {
    const needed = message('Type {0} needs an "id" of letters, digits, "_", "-", "." and ":" (64 at most).', number);
    return { problems: [{ message: needed }] };
  }
  const found: Message[] = [];
  const text = (name: 'label' | 'description' | 'parent') => readText(members.get(name), id, name, found);
  const texts = (name: 'words' | 'patterns') => readTexts(members.get(name), id, name, found);
  const key = readKey(members.get('key'), id, found);
  const color = readColor(members.get('color'), id, found);
  const [label, description, parent] = [text('label'), text('description'), text('parent')];
  const words = texts('words');
  const patterns = texts('patterns');
  return {
    type: {
      id,
      ...(label && { label }),
      ...(key && { key }),
      ...(color && { color }),
      ...(description && { description }),
      ...(parent && { parent }),
      ...(words.length > 0 && { words }),
      ...(patterns.length > 0 && { patterns }),
    },
    problems: found.map((problem) => ({ id, message: problem })),
  };
}

function readText(value: unknown, id: string, name: string, problems: Message[]): string | undefined {
  if (value !== undefined && typeof value !== 'string') problems.push(message('{0}: "{1}" is a text.', id, name));
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function readTexts(value: unknown, id: string, name: string, problems: Message[]): string[] {
  if (value === undefined) return [];
  const all: unknown[] = Array.isArray(value) ? value : [];
  const list = all.filter((entry) => typeof entry === 'string').filter((entry) => entry.trim() !== '');
  if (!Array.isArray(value) || list.length < all.length) {
    problems.push(message('{0}: "{1}" is a list of texts.', id, name));
  }
  if (list.length > MOST_RULES) {
    problems.push(message('{0}: only the first {1} of "{2}" are used.', id, MOST_RULES, name));
  }
  return list.slice(0, MOST_RULES);
}

function readKey(value: unknown, id: string, problems: Message[]): string | undefined {
  if (value === undefined) return undefined;
  const key = typeof value === 'string' ? value.toLowerCase() : '';
  if (/^[a-z0-9]$/.test(key) && !TAKEN_KEYS.includes(key)) return key;
  const free = 'a c d f g i l m o p q y z';
  problems.push(message('{0}: "key" is a digit or one of the letters that do nothing else: {1}.', id, free));
  return undefined;
}

function readColor(value: unknown, id: string, problems: Message[]): AnnotationType['color'] {
  if (value === undefined) return undefined;
  const isHex = (color: unknown): color is string => typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color);
  if (isHex(value)) return value;
  if (typeof value === 'object' && value !== null && 'light' in value && 'dark' in value) {
    const { light, dark } = value;
    if (isHex(light) && isHex(dark)) return { light, dark };
  }
  problems.push(message('{0}: "color" is #rrggbb, or one such colour each for "light" and "dark".', id));
  return undefined;
}
