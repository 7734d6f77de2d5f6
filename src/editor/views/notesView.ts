import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import type { Session } from '../session/session';
import type { Source, SourceMark } from '../session/source';
import { oneLine, openCommand } from './items';
import { SourceTreeProvider } from './treeProvider';

interface NoteNode {
  readonly source: Source;
  readonly mark: SourceMark;
}

/** The view "Notes": the source's notes in reading order, each with the words that it is about. */
export function notesView(session: Session): vscode.Disposable {
  const disposables = new Disposables();
  const provider = disposables.add(new NotesProvider(session));
  disposables.add(vscode.window.createTreeView<NoteNode>('sourceAnnotator.notes', { treeDataProvider: provider }));
  return disposables;
}

class NotesProvider extends SourceTreeProvider<NoteNode> {
  protected override roots(source: Source): NoteNode[] {
    return source.marks.filter((mark) => mark.hasNotes).map((mark) => ({ source, mark }));
  }

  protected override children(): NoteNode[] {
    return [];
  }

  override getTreeItem({ source, mark }: NoteNode): vscode.TreeItem {
    const words = oneLine(source.text.slice(mark.start, mark.end));
    const notes = source.notesOf(mark).map((note) => note.text);
    const item = new vscode.TreeItem(oneLine(notes[0] ?? ''));
    item.description = words;
    item.tooltip = [words, ...notes].join('\n\n');
    item.iconPath = new vscode.ThemeIcon('note');
    item.contextValue = 'annotation';
    item.command = openCommand(source, mark);
    item.accessibilityInformation = { label: vscode.l10n.t('Note on “{0}”: {1}', words, notes.join('; ')) };
    return item;
  }
}
