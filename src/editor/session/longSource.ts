import * as vscode from 'vscode';
import type { Language } from '../../core/text/language';
import type { LongReading, LongText } from './longReading';
import type { Source } from './source';

/** How often the progress of a reading is shown, in milliseconds, and how long it must take to be worth showing. */
const INTERVAL = 500;

/** A source as the worker reads it. What a person looks at is the first visible line of its editor. */
export function longTextOf(source: Source, language: Language | undefined): LongText {
  const { document } = source;
  return {
    name: document.uri.toString(),
    language,
    read: () => source.text,
    near() {
      const editor = vscode.window.visibleTextEditors.find((other) => other.document === document);
      const [range] = editor?.visibleRanges ?? [];
      return range ? document.offsetAt(range.start) : 0;
    },
  };
}

/** Shows in the status bar how far a long source has been read, until `reads` settles. */
export function showProgress(document: vscode.TextDocument, reading: LongReading, reads: Promise<void>): void {
  const name = vscode.workspace.asRelativePath(document.uri);
  const title = vscode.l10n.t('Reading {0}', name);
  void vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, async (progress) => {
    const timer = setInterval(() => progress.report({ message: `${Math.floor(100 * reading.share)} %` }), INTERVAL);
    // What goes wrong is told by who asked for the reading.
    await reads.catch(() => {});
    clearInterval(timer);
  });
}
