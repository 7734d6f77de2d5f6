/** A type of annotation that users define, or what they change about a built-in one. The file and the setting share it. */
export interface AnnotationType {
  /** What is written into annotations: `THEORY`. A built-in type's id changes how that type looks and is reached. */
  readonly id: string;
  /** The name to show; the id where it is not given. */
  readonly label?: string;
  /** One digit or letter that stands for the type in the annotating mode. */
  readonly key?: string;
  /** `#rrggbb`, one for light and dark themes or one each. */
  readonly color?: string | { readonly light: string; readonly dark: string };
  /** When to use the type: shown wherever one is chosen. */
  readonly description?: string;
  /** The id of the type that this one is a kind of. */
  readonly parent?: string;
  /** Words that suggest the type; see `wordList.ts`. */
  readonly words?: readonly string[];
  /** Regular expressions (RE2: they always end in linear time) that suggest the type. */
  readonly patterns?: readonly string[];
}

/** Types that could be read, and a sentence for each thing that could not. */
export interface ReadTypes {
  readonly types: readonly AnnotationType[];
  readonly problems: readonly string[];
}

/** Keys that do something else in the annotating mode. */
const TAKEN_KEYS = 'behjknrstuvwx';
const MOST_RULES = 5000;

/** Reads types from parsed JSON, `[{"id": "THEORY"}, …]`. What is wrong is left out and said; nothing is thrown. */
export function readTypes(json: unknown): ReadTypes {
  if (!Array.isArray(json)) return { types: [], problems: ['Annotation types are a list: [{"id": "THEORY"}].'] };
  const types = new Map<string, AnnotationType>();
  const problems: string[] = [];
  const keys = new Map<string, string>();
  for (const [index, item] of json.entries()) {
    const read = readType(item, `Type ${index + 1}`);
    problems.push(...read.problems);
    let { type } = read;
    if (!type) continue;
    if (types.has(type.id)) {
      problems.push(`The type ${type.id} is defined twice: the first definition counts.`);
      continue;
    }
    const other = type.key && keys.get(type.key);
    if (other) {
      problems.push(`The types ${other} and ${type.id} share the key ${type.key}: ${type.id} has none.`);
      const { key: _taken, ...rest } = type;
      type = rest;
    }
    if (type.key) keys.set(type.key, type.id);
    types.set(type.id, type);
  }
  return { types: [...types.values()], problems };
}

function readType(item: unknown, place: string): { type?: AnnotationType; problems: string[] } {
  if (typeof item !== 'object' || item === null) return { problems: [`${place} is not an object.`] };
  const members = new Map<string, unknown>(Object.entries(item));
  const id = members.get('id');
  if (typeof id !== 'string' || !/^[\p{L}\p{N}_.:-]{1,64}$/u.test(id)) {
    return { problems: [`${place} needs an "id" of letters, digits, "_", "-", "." and ":" (64 at most).`] };
  }
  const problems: string[] = [];
  const texts = (name: 'words' | 'patterns') => {
    const value = members.get(name);
    if (value === undefined) return [];
    const list = Array.isArray(value) ? value.filter((entry) => typeof entry === 'string' && entry.trim() !== '') : [];
    if (!Array.isArray(value) || list.length < value.length) problems.push(`${id}: "${name}" is a list of texts.`);
    if (list.length > MOST_RULES) problems.push(`${id}: only the first ${MOST_RULES} of "${name}" are used.`);
    return list.slice(0, MOST_RULES) as string[];
  };
  const text = (name: 'label' | 'description' | 'parent') => {
    const value = members.get(name);
    if (value !== undefined && typeof value !== 'string') problems.push(`${id}: "${name}" is a text.`);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const key = readKey(members.get('key'), id, problems);
  const color = readColor(members.get('color'), id, problems);
  const [label, description, parent] = [text('label'), text('description'), text('parent')];
  const [words, patterns] = [texts('words'), texts('patterns')];
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
    problems,
  };
}

function readKey(value: unknown, id: string, problems: string[]): string | undefined {
  if (value === undefined) return undefined;
  const key = typeof value === 'string' ? value.toLowerCase() : '';
  if (/^[a-z0-9]$/.test(key) && !TAKEN_KEYS.includes(key)) return key;
  problems.push(`${id}: "key" is a digit or one of the letters that do nothing else: a c d f g i l m o p q y z.`);
  return undefined;
}

function readColor(value: unknown, id: string, problems: string[]): AnnotationType['color'] {
  if (value === undefined) return undefined;
  const isHex = (color: unknown): color is string => typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color);
  if (isHex(value)) return value;
  if (typeof value === 'object' && value !== null && 'light' in value && 'dark' in value) {
    const { light, dark } = value;
    if (isHex(light) && isHex(dark)) return { light, dark };
  }
  problems.push(`${id}: "color" is #rrggbb, or {"light": "#rrggbb", "dark": "#rrggbb"}.`);
  return undefined;
}
