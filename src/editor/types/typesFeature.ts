import * as vscode from 'vscode';
import type { AnnotationType } from '../../core/codebook/annotationType';
import { readTypes, type TypeProblem } from '../../core/codebook/readTypes';
import type { Analyzer } from '../analysis/analyzer';
import { Disposables } from '../disposables';
import type { Sources } from '../session/sources';
import { translated } from '../session/translated';
import type { TypeCatalogue } from './catalogue';
import { editTypes } from './editTypes';
import { TypeFiles } from './typeFiles';

/** Fills the catalogue from the settings and from the files of the workspace's folders, and follows both. */
export function typesFeature(catalogue: TypeCatalogue, analyzer: Analyzer, sources: Sources): vscode.Disposable {
  const disposables = new Disposables();
  const files = disposables.add(new TypeFiles(analyzer));
  const warned = new Set<string>();
  let rules = '[]';

  const warn = (problems: readonly TypeProblem[]) => {
    for (const problem of problems.map(({ message }) => translated(message))) {
      if (!warned.has(problem)) void vscode.window.showWarningMessage(`sourceAnnotator.types: ${problem}`);
      warned.add(problem);
    }
  };
  const update = () => {
    const setting = vscode.workspace.getConfiguration('sourceAnnotator').get<unknown>('types', []);
    const { types, problems } = readTypes(setting);
    warn(problems);
    // Where the worker cannot say, the analysis does.
    void analyzer.checkPatterns(types).then(warn, () => undefined);
    // What belongs to the corpus goes before what belongs to a person.
    const own = new Map<string, AnnotationType>();
    for (const type of [...files.types, ...types]) if (!own.has(type.id)) own.set(type.id, type);
    catalogue.own = [...own.values()];
    const ruled = catalogue.own.filter(({ words, patterns }) => words || patterns);
    if (JSON.stringify(ruled) === rules) return;
    rules = JSON.stringify(ruled);
    analyzer.types = ruled;
    for (const source of sources.all()) sources.refresh(source);
  };
  disposables.add(files.onDidChange(update));
  disposables.add(
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('sourceAnnotator.types')) update();
    }),
  );
  disposables.add(vscode.commands.registerCommand('sourceAnnotator.editTypes', editTypes));
  update();
  return disposables;
}
