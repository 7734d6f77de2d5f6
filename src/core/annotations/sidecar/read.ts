import { codePoints } from '../../text/codePoints';
import type { Annotation, Json, JsonObject, Sidecar } from '../model';
import { baseText, textHash } from './base';
import { annotationFromJson } from './fromJson';
import { sidecarName } from './names';
import { FIXED, pageMembers } from './page';
import { isObject, unknownMembers } from './unknown';
import { FORMAT } from './vocabulary';

export type ReadResult =
  | { readonly ok: true; readonly sidecar: Sidecar; readonly problems: readonly string[] }
  | { readonly ok: false; readonly error: string };

/**
 * Reads a sidecar's file. `sourceName` is the source's file name without a folder. Give the source's present `text` where
 * it is at hand: it saves unpacking the stored one when nothing has changed.
 *
 * `ok: false` means that the file is no sidecar or not one that this version may write over; `error` says so in one
 * sentence. A single item that cannot be read goes to `broken`, with a line in `problems`, and hides no other.
 *
 * Anchors are in UTF-16 code units of the text that the file was written for, which need not be the present one:
 * `place` carries them over.
 */
export function readSidecar(json: string, sourceName: string, text?: string): ReadResult {
  const name = sidecarName(sourceName);
  const page = parsePage(json);
  if (typeof page === 'string') return { ok: false, error: `${name} ${page}` };

  const head = readHead(page, sourceName);
  const former = text !== undefined && textHash(text) === head.sha256 ? text : baseText(head);
  const converter = former === null ? null : codePoints(former);
  const context = {
    source: typeof page['sa:source'] === 'string' ? page['sa:source'] : sourceName,
    fromFile: (offset: number) => (converter ? converter.toUtf16(offset) : offset),
  };

  const annotations: Annotation[] = [];
  const broken: Json[] = [];
  const problems: string[] = [];
  const ids = new Set<string>();
  (page.items as readonly Json[]).forEach((item, index) => {
    const result = annotationFromJson(item, context);
    const problem =
      typeof result === 'string' ? result : ids.has(result.id) ? `has the id of another one (${result.id})` : null;
    if (problem === null) {
      ids.add((result as Annotation).id);
      annotations.push(result as Annotation);
    } else {
      broken.push(item);
      problems.push(`Annotation ${index + 1} in ${name} ${problem}; it is kept in the file as it is.`);
    }
  });
  const sidecar: Sidecar = { ...head, annotations, broken, ...(former === null && { inCodePoints: true }) };
  const { before, after } = pageMembers(sidecar);
  const known: JsonObject = { ...before, items: [], ...after };
  const unknown = unknownMembers({ ...page, items: [] }, known, FIXED);
  return { ok: true, sidecar: unknown ? { ...sidecar, unknown } : sidecar, problems };
}

/** The page, or what is wrong with the file, in words that follow its name. */
function parsePage(json: string): JsonObject | string {
  if (json.trim() === '') return 'is empty. Restore it from version control or a backup, or delete it to start anew.';
  let value: Json;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, '')) as Json;
  } catch (error) {
    return `is not valid JSON (${(error as Error).message}). Repair it or restore it from version control or a backup.`;
  }
  if (!isObject(value) || !isPageType(value.type) || !Array.isArray(value.items)) {
    return 'is not an annotation page of Source Annotator. Move it away to annotate this source.';
  }
  const format = value['sa:format'];
  if (format !== undefined && (typeof format !== 'number' || format > FORMAT)) {
    return `was written by a later version of Source Annotator (format ${JSON.stringify(format)}). Update to open it.`;
  }
  return value;
}

function isPageType(type: Json | undefined): boolean {
  return type === 'AnnotationPage' || (Array.isArray(type) && type.includes('AnnotationPage'));
}

function readHead(page: JsonObject, sourceName: string): Sidecar {
  const { 'sa:sha256': sha256, 'sa:base': base, 'sa:done': done } = page;
  return {
    source: sourceName,
    sha256: typeof sha256 === 'string' ? sha256 : '',
    ...(typeof base === 'string' && { base }),
    done: done === true,
    annotations: [],
    broken: [],
  };
}
