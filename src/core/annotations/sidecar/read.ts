import { codePoints } from '../../text/codePoints';
import { type Message, message } from '../../text/message';
import type { Annotation, Json, JsonObject, Sidecar } from '../model';
import { baseText, textHash } from './base';
import { annotationFromJson } from './fromJson';
import { sidecarName } from './names';
import { FIXED, pageMembers } from './page';
import { isObject, unknownMembers } from './unknown';
import { FORMAT } from './vocabulary';

export type ReadResult =
  | { readonly ok: true; readonly sidecar: Sidecar; readonly problems: readonly Message[] }
  | { readonly ok: false; readonly error: Message };

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
  const parsed = parsePage(json, name);
  if (!parsed.ok) return parsed;
  const { page } = parsed;

  const head = readHead(page, sourceName);
  const former = text !== undefined && textHash(text) === head.sha256 ? text : baseText(head);
  const converter = former === null ? null : codePoints(former);
  const context = {
    source: typeof page['sa:source'] === 'string' ? page['sa:source'] : sourceName,
    fromFile: (offset: number) => (converter ? converter.toUtf16(offset) : offset),
  };

  const annotations: Annotation[] = [];
  const broken: Json[] = [];
  const problems: Message[] = [];
  const ids = new Set<string>();
  (page.items as readonly Json[]).forEach((item, index) => {
    const result = annotationFromJson(item, context);
    const read = 'id' in result && ids.has(result.id) ? sameId(result.id) : result;
    if ('id' in read) {
      ids.add(read.id);
      annotations.push(read);
    } else {
      broken.push(item);
      problems.push({ text: read.text, args: [index + 1, name, ...read.args] });
    }
  });
  const sidecar: Sidecar = { ...head, annotations, broken, ...(former === null && { inCodePoints: true }) };
  const { before, after } = pageMembers(sidecar);
  const known: JsonObject = { ...before, items: [], ...after };
  const unknown = unknownMembers({ ...page, items: [] }, known, FIXED);
  return { ok: true, sidecar: unknown ? { ...sidecar, unknown } : sidecar, problems };
}

function sameId(id: string): Message {
  return message('Annotation {0} in {1} has the id of another one ({2}); it is kept in the file as it is.', id);
}

type Page = { readonly ok: true; readonly page: JsonObject } | { readonly ok: false; readonly error: Message };

/** The page, or what is wrong with the file of this name. */
function parsePage(json: string, name: string): Page {
  const refuse = (error: Message): Page => ({ ok: false, error });
  if (json.trim() === '') {
    return refuse(
      message('{0} is empty. Restore it from version control or a backup, or delete it to start anew.', name),
    );
  }
  let value: Json;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, '')) as Json;
  } catch (error) {
    const reason = (error as Error).message;
    return refuse(
      message('{0} is not valid JSON ({1}). Repair it or restore it from version control or a backup.', name, reason),
    );
  }
  if (!isObject(value) || !isPageType(value.type) || !Array.isArray(value.items)) {
    return refuse(
      message('{0} is not an annotation page of Source Annotator. Move it away to annotate this source.', name),
    );
  }
  const format = value['sa:format'];
  if (format !== undefined && (typeof format !== 'number' || format > FORMAT)) {
    return refuse(
      message(
        '{0} was written by a later version of Source Annotator (format {1}). Update to open it.',
        name,
        JSON.stringify(format),
      ),
    );
  }
  return { ok: true, page: value };
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
