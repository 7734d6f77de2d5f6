import * as vscode from 'vscode';
import type { AnnotationType } from '../../core/codebook/annotationType';
import { readTypesFile, TYPES_FILE, type TypeProblem } from '../../core/codebook/readTypes';
import type { Analyzer } from '../analysis/analyzer';
import { Disposables } from '../disposables';
import { translated } from '../session/translated';

/** The codebooks of the workspace: `annotation-types.json` at the root of each folder. What is wrong in one is a problem there. */
export class TypeFiles implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly #problems = this.#disposables.add(vscode.languages.createDiagnosticCollection('sourceAnnotator.types'));
  readonly #types = new Map<string, readonly AnnotationType[]>();
  readonly #analyzer: Analyzer;
  readonly onDidChange = this.#changed.event;

  /** `analyzer` checks patterns. */
  constructor(analyzer: Analyzer) {
    this.#analyzer = analyzer;
    const watcher = this.#disposables.add(vscode.workspace.createFileSystemWatcher(`**/${TYPES_FILE}`));
    const reload = (uri: vscode.Uri) => {
      if (roots().some((root) => root.toString() === uri.toString())) void this.#load(uri);
    };
    this.#disposables.add(watcher.onDidChange(reload));
    this.#disposables.add(watcher.onDidCreate(reload));
    this.#disposables.add(watcher.onDidDelete(reload));
    this.#disposables.add(vscode.workspace.onDidChangeWorkspaceFolders(() => this.#loadAll()));
    this.#loadAll();
  }

  get types(): readonly AnnotationType[] {
    return [...this.#types.values()].flat();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #loadAll(): void {
    const wanted = roots();
    for (const known of this.#types.keys()) {
      if (wanted.some((uri) => uri.toString() === known)) continue;
      this.#types.delete(known);
      this.#problems.delete(vscode.Uri.parse(known));
      this.#changed.fire();
    }
    for (const uri of wanted) void this.#load(uri);
  }

  async #load(uri: vscode.Uri): Promise<void> {
    const text = await vscode.workspace.fs.readFile(uri).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => undefined,
    );
    const before = JSON.stringify(this.#types.get(uri.toString()) ?? []);
    if (text === undefined) {
      this.#types.delete(uri.toString());
      this.#problems.delete(uri);
    } else {
      const { types, problems } = readTypesFile(text);
      this.#types.set(uri.toString(), types);
      this.#show(uri, text, problems);
      // Where the worker cannot say, the analysis does.
      const unusable = this.#analyzer.checkPatterns(types).catch(() => []);
      void unusable.then((found) => {
        if (found.length > 0 && this.#types.get(uri.toString()) === types) {
          this.#show(uri, text, [...problems, ...found]);
        }
      });
    }
    if (JSON.stringify(this.#types.get(uri.toString()) ?? []) !== before) this.#changed.fire();
  }

  #show(uri: vscode.Uri, text: string, problems: readonly TypeProblem[]): void {
    this.#problems.set(
      uri,
      problems.map(({ id, message }) => new vscode.Diagnostic(rangeOf(text, id), translated(message))),
    );
  }
}

function roots(): vscode.Uri[] {
  return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, TYPES_FILE));
}

/** The line where a type's id stands; the first one where there is no type. */
function rangeOf(text: string, id: string | undefined): vscode.Range {
  const lines = text.split('\n');
  const line = Math.max(0, id === undefined ? 0 : lines.findIndex((words) => words.includes(JSON.stringify(id))));
  return new vscode.Range(line, 0, line, lines[line]?.length ?? 0);
}
