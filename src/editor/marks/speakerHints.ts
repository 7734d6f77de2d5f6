import * as vscode from 'vscode';
import { contains, type Span } from '../../core/text/span';
import { Disposables } from '../disposables';
import { toSpan } from '../session/places';
import type { Session } from '../session/session';
import type { Source, SourceMark } from '../session/source';
import { SOURCE_SELECTOR } from '../session/sourceFilter';

/**
 * Shows the speaker as quiet text after each quote. As inlay hints: the editor wraps lines around them, where text that a
 * decoration adds would push the source's own words out of sight. `shown` gives the marks of a source that are to be seen;
 * `onDidChangeShown` tells when others are.
 */
export function speakerHints(
  session: Session,
  shown: (source: Source, near?: Span) => readonly SourceMark[],
  onDidChangeShown: vscode.Event<void>,
): vscode.Disposable {
  const disposables = new Disposables();
  const changed = disposables.add(new vscode.EventEmitter<void>());
  // Between an edit and the next analysis the editor moves the hints itself.
  disposables.add(session.sources.onDidChangeMarks((source) => source.isCurrent && changed.fire()));
  disposables.add(onDidChangeShown(() => changed.fire()));
  disposables.add(
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('sourceAnnotator.marks')) changed.fire();
    }),
  );
  disposables.add(
    vscode.languages.registerInlayHintsProvider(SOURCE_SELECTOR, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints(document, range) {
        const source = session.sources.get(document);
        return source?.isCurrent ? hintsIn(source, shown(source, toSpan(document, range)), range) : [];
      },
    }),
  );
  return disposables;
}

function hintsIn(source: Source, shown: readonly SourceMark[], range: vscode.Range): vscode.InlayHint[] {
  const { document } = source;
  if (!vscode.workspace.getConfiguration('sourceAnnotator', document.uri).get('marks.speakers', true)) return [];
  const wanted = toSpan(document, range);
  const quotes = shown.filter(({ kind }) => kind === 'quote');
  return quotes
    .filter((quote) => quote.end >= wanted.start && quote.end <= wanted.end && !isSaidAround(source, quote, quotes))
    .flatMap((quote) => hint(source, quote) ?? []);
}

/** Whether a quote around this one has the same speaker, whose name after both would only be said twice. */
function isSaidAround(source: Source, quote: SourceMark, quotes: readonly SourceMark[]): boolean {
  const name = source.speakerName(quote);
  return quotes.some((other) => other !== quote && contains(other, quote) && source.speakerName(other) === name);
}

function hint(source: Source, quote: SourceMark): vscode.InlayHint | undefined {
  const name = source.speakerName(quote);
  if (!name) return undefined;
  const part = new vscode.InlayHintLabelPart(`— ${name}`);
  const words = quote.speaker?.span;
  if (words) {
    const { document } = source;
    part.location = new vscode.Location(document.uri, document.positionAt(words.start));
  }
  const result = new vscode.InlayHint(source.document.positionAt(quote.end), [part]);
  result.paddingLeft = true;
  return result;
}
