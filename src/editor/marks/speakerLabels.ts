import * as vscode from 'vscode';
import type { Source, SourceMark } from '../session/source';

/** The decoration that shows the speaker as quiet text after a quote. */
export function createSpeakerDecoration(): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    after: { color: new vscode.ThemeColor('editorCodeLens.foreground'), fontStyle: 'italic', margin: '0 0 0 0.4em' },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

/** A label for each quote among `marks` whose speaker is known, at the quote's end. */
export function speakerLabels(source: Source, marks: readonly SourceMark[]): vscode.DecorationOptions[] {
  const { document } = source;
  if (!vscode.workspace.getConfiguration('sourceAnnotator', document.uri).get('marks.speakers', true)) return [];
  return marks.flatMap((mark) => {
    const name = mark.kind === 'quote' ? source.speakerName(mark) : undefined;
    if (!name) return [];
    const end = document.positionAt(mark.end);
    return [{ range: new vscode.Range(end, end), renderOptions: { after: { contentText: `— ${name}` } } }];
  });
}
