import { place } from '../../annotations/anchoring/place';
import type { Annotation, Sidecar } from '../../annotations/model';
import type { Act } from '../../annotations/operations/act';
import { textHash } from '../../annotations/sidecar/base';
import { emptySidecar } from '../../annotations/sidecar/names';
import { linePositions } from '../../text/lines';
import { type Message, message } from '../../text/message';
import type { Span } from '../../text/span';
import { type ExchangeDocument, hullOf, isPlaced, wordsOf } from '../document';
import { alignTexts } from './alignTexts';
import { annotationOf } from './annotationOf';

/** What importing a document into a source would do: shown before it is done. */
export interface ImportPlan {
  /** The sidecar with what is new added to it. What was in it stays as it is. */
  readonly sidecar: Sidecar;
  readonly added: readonly Annotation[];
  /** How many are in the sidecar already: the same id, or the same said of the same words. */
  readonly alreadyThere: number;
  /** How many stand at words that had to be looked for, because the text differs. */
  readonly lookedFor: number;
  /** How many are the suggestions of a machine, which nobody has decided on: they are not imported. */
  readonly suggestions: number;
  readonly leftOut: readonly LeftOut[];
}

/** An annotation that is not imported. */
export interface LeftOut {
  /** Line, from 1, in the text that was imported. */
  readonly line: number;
  readonly words: string;
  readonly reason: Message;
}

/**
 * Plans the import of a document into a source with this text and sidecar (in offsets of the text). Where the texts are the
 * same, or differ in white space alone, every annotation has its exact place; otherwise its words with their context are
 * looked for, and what is not found is left out.
 */
export function planImport(document: ExchangeDocument, text: string, sidecar: Sidecar, act: Act): ImportPlan {
  const leftOut: LeftOut[] = [];
  const positionOf = linePositions(document.text);
  const leave = (item: ExchangeDocument['items'][number], reason: Message) => {
    const line = isPlaced(item) ? positionOf(hullOf(item).start).line + 1 : 1;
    leftOut.push({ line, words: wordsOf(item, document.text).slice(0, 60), reason });
  };
  const align = alignTexts(document.text, text);
  const decided = document.items.filter(({ origin }) => origin === 'person');
  const anchorText = align ? text : document.text;
  const drafts = decided.flatMap((item) => {
    const draft = annotationOf(item, anchorText, align ?? ((span: Span) => span), act);
    if (!draft) leave(item, message('it covers nothing but white space'));
    return draft ? [{ item, draft }] : [];
  });
  const placed = align
    ? drafts.map(({ draft }) => draft)
    : look(
        drafts.map(({ draft }) => draft),
        document,
        text,
      );
  const found = drafts.flatMap(({ item }, index) => {
    const annotation = placed[index];
    if (annotation && !annotation.orphan) return [{ item, annotation }];
    leave(item, message('its words do not stand in the source'));
    return [];
  });
  const merged = merge(found, sidecar, text, act, leave);
  const suggestions = document.items.length - decided.length;
  return { ...merged, lookedFor: align ? 0 : found.length, suggestions, leftOut };
}

type Found = readonly { readonly item: ExchangeDocument['items'][number]; readonly annotation: Annotation }[];

/** Looks for annotations of the imported text in the present one, as after an edit. */
function look(annotations: readonly Annotation[], document: ExchangeDocument, text: string): readonly Annotation[] {
  const former: Sidecar = { ...emptySidecar(document.name), sha256: textHash(document.text), annotations };
  return place(former, text, document.text).sidecar.annotations;
}

function merge(
  found: Found,
  sidecar: Sidecar,
  text: string,
  act: Act,
  leave: (item: Found[number]['item'], reason: Message) => void,
): Pick<ImportPlan, 'sidecar' | 'added' | 'alreadyThere'> {
  const ids = new Set(sidecar.annotations.map(({ id }) => id));
  const known = new Map(sidecar.annotations.map((annotation) => [contentKey(annotation), annotation.id]));
  const added: Annotation[] = [];
  const fresh = new Set<string>();
  const take = (annotation: Annotation): string => {
    // Files of other tools may say two things under one id; in a sidecar the second would not be read.
    const id = fresh.has(annotation.id) ? act.newId() : annotation.id;
    fresh.add(id);
    known.set(contentKey(annotation), id);
    added.push({ ...annotation, id });
    return id;
  };
  /** Ids in the imported document to those in the sidecar. */
  const idOf = new Map<string, string>();
  let alreadyThere = 0;
  for (const { item, annotation } of found) {
    if (annotation.body.kind === 'relation') continue;
    const twin = ids.has(annotation.id) ? annotation.id : known.get(contentKey(annotation));
    if (twin !== undefined) alreadyThere++;
    idOf.set(item.id, twin ?? take(annotation));
  }
  for (const { item, annotation } of found) {
    const { body } = annotation;
    if (body.kind !== 'relation') continue;
    const [from, to] = [idOf.get(body.from), idOf.get(body.to)];
    if (from === undefined || to === undefined) {
      leave(item, message('what it links is not imported'));
      continue;
    }
    const relation: Annotation = { ...annotation, body: { ...body, from, to } };
    if (ids.has(relation.id) || known.has(contentKey(relation))) alreadyThere++;
    else take(relation);
  }
  return {
    sidecar:
      added.length === 0
        ? sidecar
        : { ...sidecar, annotations: [...sidecar.annotations, ...added], sha256: textHash(text) },
    added,
    alreadyThere,
  };
}

/** What makes two annotations the same: what is said of which words. */
function contentKey({ body, target, notes }: Annotation): string {
  const places = target.map(({ start, end }) => `${start}-${end}`).join(',');
  if (body.kind === 'relation') return ['relation', body.label, body.from, body.to].join('\n');
  // Two people may comment on the same passage: then the words of the notes tell them apart.
  const said = body.kind === 'passage' ? JSON.stringify(notes.map(({ text }) => text)) : body.type;
  return [body.kind, said, places].join('\n');
}
