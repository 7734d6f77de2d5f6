import * as vscode from 'vscode';
import { newId } from '../../core/annotations/id';
import { emptySidecar } from '../../core/annotations/sidecar/names';
import type { ExchangeDocument } from '../../core/exchange/document';
import type { InputFile, Problem } from '../../core/exchange/format';
import { type ImportPlan, planImport } from '../../core/exchange/import/planImport';
import { isSafeName } from '../../core/exchange/import/safeName';
import { readSource } from '../session/readSource';
import type { Session } from '../session/session';
import { translated } from '../session/translated';
import { baseName } from '../sidecars/uris';
import { vscodeFiles } from '../sidecars/vscodeFiles';
import { askFiles, askFormat, confirmImport } from './questions';

/** A document to import, and the source here that it belongs to. */
interface Planned {
  readonly document: ExchangeDocument;
  readonly uri: vscode.Uri;
  /** The source is not here yet: the format holds its text, and it is written. */
  readonly isNew: boolean;
  readonly plan: ImportPlan;
}

/** Asks for files and their format, shows what would change, and imports as one step that can be undone. */
export async function runImport(session: Session): Promise<void> {
  const [nearest] = sourceFolders(session);
  const files = await askFiles(nearest);
  const [first] = files ?? [];
  const format = first && (await askFormat(first, session.memory.get('import.format')));
  if (!files || !first || !format?.read) return;
  await session.memory.update('import.format', format.id);

  const folders = distinct([...sourceFolders(session), vscode.Uri.joinPath(first, '..')]);
  const input = await Promise.all(files.map(readFile));
  const read = (await format.read())(input, { sourceText: await sourceTexts(session, folders) });
  const planned: Planned[] = [];
  const problems = read.problems.map(describe);
  for (const document of read.documents) {
    if (isSafeName(document.name)) planned.push(await plan(session, document, folders));
    else problems.push(vscode.l10n.t('{0}: this name leads out of the folder or into a hidden one.', document.name));
  }
  if (planned.length === 0) {
    const reason = problems[0] ?? vscode.l10n.t('The files hold no document.');
    void vscode.window.showWarningMessage(vscode.l10n.t('Nothing was imported: {0}', reason));
    return;
  }
  if (!(await confirmImport(summary(planned), [...planned.flatMap(details), ...problems]))) return;
  for (const { document, uri, isNew } of planned) if (isNew) await vscodeFiles.write(uri.toString(), document.text);
  await session.decisions.decideAll(
    vscode.l10n.t('Import from {0}', translated(format.title)),
    planned.map(({ document, uri }) => ({
      uri,
      change: (sidecar, text, act) => planImport(document, text, sidecar, act).sidecar,
    })),
  );
}

/** Where sources lie that annotations may be imported into: beside the active one, and in the workspace. */
function sourceFolders(session: Session): vscode.Uri[] {
  const active = session.shownSource?.document.uri;
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  return distinct([...(active ? [vscode.Uri.joinPath(active, '..')] : []), ...folders]);
}

function distinct(folders: readonly vscode.Uri[]): vscode.Uri[] {
  return [...new Map(folders.map((folder) => [folder.toString(), folder])).values()];
}

async function plan(session: Session, document: ExchangeDocument, folders: readonly vscode.Uri[]): Promise<Planned> {
  const act = { now: new Date().toISOString(), newId };
  for (const folder of folders) {
    const uri = vscode.Uri.joinPath(folder, document.name);
    const source = await session.snapshots.annotations(uri);
    if (source) return { document, uri, isNew: false, plan: planImport(document, source.text, source.sidecar, act) };
  }
  const [home = vscode.Uri.file('/')] = folders;
  const empty = emptySidecar(document.name);
  const uri = vscode.Uri.joinPath(home, document.name);
  return { document, uri, isNew: true, plan: planImport(document, document.text, empty, act) };
}

/** The texts of the sources at hand, for formats that name their source but do not hold its text. */
async function sourceTexts(
  session: Session,
  folders: readonly vscode.Uri[],
): Promise<(name: string) => string | undefined> {
  const texts = new Map<string, string>();
  for (const folder of [...folders].reverse()) {
    const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, '**/*.{txt,text,md,markdown}'));
    for (const uri of found) {
      const name = uri.path.slice(folder.path.length).replace(/^\//u, '');
      const text = session.sources.byUri(uri)?.text ?? (await readSource(uri));
      if (text !== null) texts.set(name, text);
    }
  }
  return (name) => texts.get(name);
}

async function readFile(uri: vscode.Uri): Promise<InputFile> {
  return { path: baseName(uri), content: await vscode.workspace.fs.readFile(uri) };
}

function summary(planned: readonly Planned[]): string {
  const added = planned.reduce((sum, { plan: { added: those } }) => sum + those.length, 0);
  return vscode.l10n.t('Add {0} annotations to {1} sources?', added, planned.length);
}

/** A line for the document, and one for each annotation that is left out of it. */
function details({ document, isNew, plan: { added, alreadyThere, lookedFor, leftOut } }: Planned): string[] {
  const counts = [
    vscode.l10n.t('{0} added', added.length),
    ...(alreadyThere > 0 ? [vscode.l10n.t('{0} already there', alreadyThere)] : []),
    ...(lookedFor > 0 ? [vscode.l10n.t('{0} placed by their words, because the text differs', lookedFor)] : []),
    ...(leftOut.length > 0 ? [vscode.l10n.t('{0} left out', leftOut.length)] : []),
    ...(isNew ? [vscode.l10n.t('the source is new and is written')] : []),
  ];
  const reasons = leftOut.map(
    ({ line, words, reason }) => `${document.name}:${line}: “${words}”: ${translated(reason)}`,
  );
  return [`${document.name}: ${counts.join(', ')}`, ...reasons];
}

function describe({ file, line, reason }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${translated(reason)}`;
}
