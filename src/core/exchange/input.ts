import { message } from '../text/message';
import type { Span } from '../text/span';
import type { InputFile, Problem } from './format';

/** A value, or why there is none. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** A file's text: UTF-8 with or without a byte order mark. Anything else is refused, not guessed at. */
export function decodeFile(file: InputFile): Result<string> {
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(file.content) };
  } catch {
    return {
      ok: false,
      problem: { file: file.path, reason: message('The file is not text in UTF-8; save it as UTF-8 first.') },
    };
  }
}

/** A file's JSON value. */
export function decodeJson(file: InputFile): Result<unknown> {
  const text = decodeFile(file);
  return text.ok ? parseJson(file.path, text.value) : text;
}

/** A JSON value from `text`; `line` (from 1) is named in the problem where `text` is one line of a file. */
export function parseJson(file: string, text: string, line?: number): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const at = line === undefined ? {} : { line };
    return { ok: false, problem: { file, ...at, reason: message('This is not JSON: {0}.', detail) } };
  }
}

/** The lines of a JSON Lines file as values, empty lines left out. */
export function decodeJsonLines(file: InputFile): {
  readonly rows: readonly { readonly line: number; readonly value: unknown }[];
  readonly problems: readonly Problem[];
} {
  const text = decodeFile(file);
  if (!text.ok) return { rows: [], problems: [text.problem] };
  const rows: { line: number; value: unknown }[] = [];
  const problems: Problem[] = [];
  text.value.split('\n').forEach((content, index) => {
    if (content.trim() === '') return;
    const parsed = parseJson(file.path, content, index + 1);
    if (parsed.ok) rows.push({ line: index + 1, value: parsed.value });
    else problems.push(parsed.problem);
  });
  return { rows, problems };
}

/** An object's members by name, or `null` where `value` is no object. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}

/** A list as it is, nothing as an empty one, anything else as a list of one: how JSON-LD writes repeated members. */
export function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

export function asString(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** A number from 0 to 1, or `null`. */
export function asConfidence(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : null;
}

/** A span of at least one character within `length`; `null` for anything else, huge and broken numbers too. */
export function asSpan(start: unknown, end: unknown, length: number): Span | null {
  return typeof start === 'number' &&
    typeof end === 'number' &&
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= length
    ? { start, end }
    : null;
}

/** The last part of a path or URL, percent-encoding undone where it is sound. */
export function baseName(path: string): string {
  const last = path.split(/[\\/]/).at(-1) ?? path;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
