import * as vscode from 'vscode';
import type { Files } from '../core/annotations/store/files';
import { WorkspaceIndex } from '../core/linking/index/workspaceIndex';
import type { Message } from '../core/text/message';
import { Analyzer, type WorkerPort } from './analysis/analyzer';
import { annotateFeature } from './annotate/annotateFeature';
import { Repeat } from './annotate/repeat';
import { badgesFeature } from './badges/badgesFeature';
import { commentsFeature } from './comments/commentsFeature';
import { concordanceFeature } from './concordance/concordanceFeature';
import { Corpus } from './corpus/corpus';
import { corpusFeature } from './corpus/corpusFeature';
import { SummaryCache } from './corpus/summaryCache';
import { Disposables } from './disposables';
import { entitiesFeature } from './entities/entitiesFeature';
import { exportFeature } from './export/exportFeature';
import { hoverFeature } from './hover/hoverFeature';
import { importFeature } from './import/importFeature';
import { marksFeature } from './marks/marksFeature';
import { AnnotatingMode } from './mode/annotatingMode';
import { modeFeature } from './mode/modeFeature';
import { navigateFeature } from './navigate/navigateFeature';
import { problemsFeature } from './problems/problemsFeature';
import { quotesFeature } from './quotes/quotesFeature';
import { reviewFeature } from './review/reviewFeature';
import { Walk } from './review/walk';
import { samplesFeature } from './samples/samplesFeature';
import { Cursors } from './session/cursors';
import { Decisions } from './session/decisions';
import { ChosenLanguages, languageFeature } from './session/languages';
import type { Session } from './session/session';
import { ShownSource } from './session/shownSource';
import { Snapshots } from './session/snapshots';
import { Sources } from './session/sources';
import { translated } from './session/translated';
import { adoptFeature } from './sidecars/adoptFeature';
import { moveFeature } from './sidecars/moveFeature';
import { savingWith } from './sidecars/saving';
import { Sidecars } from './sidecars/sidecars';
import { TypeCatalogue } from './types/catalogue';
import { typesFeature } from './types/typesFeature';
import { notesView } from './views/notesView';

/** What differs between the hosts (Node, browser). */
export interface Host {
  spawnWorker(): Promise<WorkerPort>;
  /** By file paths, where the host has a disk. */
  readonly localFiles?: Files;
}

const FEATURES: readonly ((session: Session) => vscode.Disposable)[] = [
  marksFeature,
  annotateFeature,
  navigateFeature,
  hoverFeature,
  entitiesFeature,
  quotesFeature,
  notesView,
  concordanceFeature,
  exportFeature,
  importFeature,
  problemsFeature,
  modeFeature,
  reviewFeature,
  badgesFeature,
  commentsFeature,
];

/** Starts every feature; all of it ends with the context's subscriptions. */
export function start(context: vscode.ExtensionContext, host: Host): void {
  const disposables = new Disposables();
  context.subscriptions.push(disposables);
  const warn = (warning: Message) => void vscode.window.showWarningMessage(translated(warning));
  const analyzer = disposables.add(new Analyzer(() => host.spawnWorker(), warn));
  const sidecars = disposables.add(new Sidecars(savingWith(host.localFiles)));
  const chosen = new ChosenLanguages(context.workspaceState);
  const index = new WorkspaceIndex();
  const sources = disposables.add(new Sources(analyzer, sidecars, index, (uri) => chosen.of(uri)));
  const types = disposables.add(new TypeCatalogue());
  disposables.add(typesFeature(types, analyzer, sources));
  const shown = disposables.add(new ShownSource(sources));
  const { version } = context.extension.packageJSON;
  const cache = new SummaryCache(context.storageUri);
  const corpus = disposables.add(new Corpus(sources, { analyzer, languages: chosen, cache, version, index }));
  // A decision about a closed source: its own watcher would tell later, and outside of the workspace never.
  disposables.add(sidecars.onDidChange((uri) => corpus.update(uri)));
  const session: Session = {
    sources,
    corpus,
    decisions: new Decisions(sidecars),
    cursors: disposables.add(new Cursors()),
    snapshots: new Snapshots(sources, analyzer, chosen),
    analyzer,
    mode: disposables.add(new AnnotatingMode(sources)),
    walk: disposables.add(new Walk()),
    types,
    repeat: new Repeat(),
    memory: context.workspaceState,
    manifest: context.extension.packageJSON,
    get shownSource() {
      return shown.source;
    },
    onDidChangeShownSource: shown.onDidChange,
  };
  for (const feature of FEATURES) disposables.add(feature(session));
  disposables.add(samplesFeature(context.extensionUri));
  disposables.add(languageFeature(session, chosen));
  disposables.add(corpusFeature(corpus, types));
  disposables.add(moveFeature(session.decisions));
  disposables.add(adoptFeature(sources, sidecars));
}
