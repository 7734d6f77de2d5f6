import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/model';
import { shorten } from '../../core/text/shorten';
import { toRange } from '../session/places';
import type { Source } from '../session/source';
import type { TypeCatalogue } from '../types/catalogue';
import { oneLine } from '../views/items';

/** What a problem is about; its `code` is the kind and the annotation's id. */
export interface ProblemCode {
  readonly kind: 'orphan' | 'conflict';
  readonly id: string;
}

const SOURCE_NAME = 'Source Annotator';

/** The problems of a source: orphans where they last stood, and annotations of which two versions contradict each other. */
export function problemsOf(source: Source, types: TypeCatalogue): vscode.Diagnostic[] {
  return source.sidecar.annotations.flatMap((annotation) => {
    if (annotation.status === 'rejected') return [];
    const found: vscode.Diagnostic[] = [];
    // A decision about an entity holds wherever its words went.
    if (annotation.orphan && annotation.body.kind !== 'entity') found.push(orphan(source, annotation, types));
    if (annotation.conflictsWith !== undefined) found.push(conflict(source, annotation, types));
    return found;
  });
}

/** What a diagnostic of ours is about; `undefined` for those of others. */
export function codeOf({ source, code }: vscode.Diagnostic): ProblemCode | undefined {
  if (source !== SOURCE_NAME || typeof code !== 'string') return undefined;
  const [kind, id] = code.split(' ');
  return (kind === 'orphan' || kind === 'conflict') && id !== undefined ? { kind, id } : undefined;
}

/** The words that an annotation stands or stood on, shortened. */
export function wordsOf({ target }: Annotation): string {
  return inShort(target.map(({ exact }) => exact).join(' … '));
}

/** Words on one line, cut where they are many. */
export function inShort(words: string): string {
  return shorten(oneLine(words), 60);
}

function orphan(source: Source, annotation: Annotation, types: TypeCatalogue): vscode.Diagnostic {
  const message = vscode.l10n.t(
    'The annotation “{0}” ({1}) has lost its place: its words are no longer in the text.',
    wordsOf(annotation),
    nameOf(annotation, types),
  );
  return diagnostic(source, annotation, 'orphan', message);
}

function conflict(source: Source, annotation: Annotation, types: TypeCatalogue): vscode.Diagnostic {
  const message = vscode.l10n.t(
    'There are two versions of the annotation “{0}”; this one is {1}. Keep one of them.',
    wordsOf(annotation),
    nameOf(annotation, types),
  );
  return diagnostic(source, annotation, 'conflict', message);
}

function diagnostic(source: Source, annotation: Annotation, kind: string, message: string): vscode.Diagnostic {
  const start = Math.min(annotation.target[0]?.start ?? 0, source.text.length);
  const end = annotation.orphan ? start : Math.min(annotation.target.at(-1)?.end ?? start, source.text.length);
  const result = new vscode.Diagnostic(
    toRange(source.document, { start, end }),
    message,
    vscode.DiagnosticSeverity.Warning,
  );
  result.source = SOURCE_NAME;
  result.code = `${kind} ${annotation.id}`;
  return result;
}

function nameOf({ body }: Annotation, types: TypeCatalogue): string {
  return types.name(body.kind === 'mention' || body.kind === 'quote' ? body.type : 'note');
}
