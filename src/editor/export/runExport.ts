import * as vscode from 'vscode';
import { type BuildOptions, buildDocument } from '../../core/exchange/build';
import type { ExchangeDocument } from '../../core/exchange/document';
import type { Format, OutputFile } from '../../core/exchange/format';
import { type Loss, summariseLosses } from '../../core/exchange/loss';
import type { Session } from '../session/session';
import { sourceFiles } from '../session/sourceFiles';
import { explained, translated } from '../session/translated';
import { askFile, askFolder, askFormat, askScope, askSuggestions } from './questions';

/** Asks what, how and where to, and exports. `resource` is the file or folder that was clicked, if any. */
export async function runExport(session: Session, resource: vscode.Uri | undefined): Promise<void> {
  const scope = resource ?? (await askScope(session.shownSource?.document.uri));
  if (!scope) return;
  const files = await sourceFiles(scope);
  if (files.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is no source to export here: no text or Markdown file.'),
    );
    return;
  }
  const format = await askFormat(session.memory.get('export.format'));
  const options = format && (await askSuggestions());
  if (!format || !options) return;
  await session.memory.update('export.format', format.id);

  const read = await readDocuments(session, files, options);
  if (!read) return;
  const generator = `source-annotator ${session.manifest.version}`;
  // Without a bundle for its language the window shows our strings in English.
  const wording = { language: vscode.l10n.bundle ? vscode.env.language : 'en', say: translated };
  const written = (await format.write())(read.documents, { now: new Date().toISOString(), generator, wording });
  const target = await writeFiles(written.files, format, files, read.failed);
  if (target) await report(target, [...read.losses, ...written.losses], read.failed);
}

interface Read {
  readonly documents: ExchangeDocument[];
  readonly losses: Loss[];
  /** Sources that could not be read, each with the reason. */
  readonly failed: string[];
}

/** Reads, analyses and joins the sources, with progress; `undefined` where the person stops it. */
function readDocuments(
  session: Session,
  files: readonly vscode.Uri[],
  build: BuildOptions,
): Thenable<Read | undefined> {
  const title = vscode.l10n.t('Exporting {0} sources', files.length);
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    const read: Read = { documents: [], losses: [], failed: [] };
    for (const uri of files) {
      if (token.isCancellationRequested) return undefined;
      const name = files.length === 1 ? uri.path.replace(/^.*\//, '') : vscode.workspace.asRelativePath(uri);
      progress.report({ message: name, increment: 100 / files.length });
      try {
        const { text, analysis, sidecar } = await session.snapshots.read(uri);
        const source = { name, text, annotations: sidecar.annotations, analysis: analysis ?? null };
        const built = buildDocument(source, build);
        read.documents.push(built.document);
        read.losses.push(...built.losses);
      } catch (error) {
        read.failed.push(`${name}: ${explained(error)}`);
      }
    }
    return read;
  });
}

/**
 * Writes one file where the person says, or several into a folder, but none over a source: `failed` is told. Gives what to
 * open afterwards.
 */
async function writeFiles(
  files: readonly OutputFile[],
  format: Format,
  sources: readonly vscode.Uri[],
  failed: string[],
): Promise<vscode.Uri | undefined> {
  const [only] = files;
  const folder = sources[0] && vscode.Uri.joinPath(sources[0], '..');
  if (only && files.length === 1) {
    const target = await askFile(
      folder ? vscode.Uri.joinPath(folder, baseName(only.path)) : vscode.Uri.file(only.path),
      format,
    );
    if (target) await vscode.workspace.fs.writeFile(target, bytesOf(only));
    return target;
  }
  const target = await askFolder(folder);
  if (!target) return undefined;
  const uriOf = ({ path }: OutputFile) => vscode.Uri.joinPath(target, path);
  const kept = new Set(sources.map(String));
  const wanted = files.filter((file) => !kept.has(uriOf(file).toString()));
  for (const file of files)
    if (!wanted.includes(file)) failed.push(vscode.l10n.t('{0} is a source and stays as it is', file.path));
  const existing = await existingAmong(target, wanted);
  if (existing.length > 0 && !(await confirmOverwrite(existing))) return undefined;
  for (const file of wanted) await vscode.workspace.fs.writeFile(uriOf(file), bytesOf(file));
  return wanted[0] && uriOf(wanted[0]);
}

async function existingAmong(folder: vscode.Uri, files: readonly OutputFile[]): Promise<string[]> {
  const exists = await Promise.all(
    files.map((file) =>
      vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, file.path)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return files.filter((_, index) => exists[index]).map((file) => file.path);
}

async function confirmOverwrite(paths: readonly string[]): Promise<boolean> {
  const replace = vscode.l10n.t('Replace');
  const message = vscode.l10n.t('{0} of the files are already there. Replace them?', paths.length);
  const detail = paths.slice(0, 10).join('\n');
  return (await vscode.window.showWarningMessage(message, { modal: true, detail }, replace)) === replace;
}

async function report(target: vscode.Uri, losses: readonly Loss[], failed: readonly string[]): Promise<void> {
  const open = vscode.l10n.t('Open');
  const problems = [...summariseLosses(losses, translated), ...failed];
  const done = vscode.l10n.t('Exported to {0}.', vscode.workspace.asRelativePath(target));
  const chosen =
    problems.length > 0
      ? await vscode.window.showWarningMessage(`${done} ${problems.join('; ')}.`, open)
      : await vscode.window.showInformationMessage(done, open);
  if (chosen === open) await vscode.commands.executeCommand('vscode.open', target);
}

function bytesOf(file: OutputFile): Uint8Array {
  return typeof file.content === 'string' ? new TextEncoder().encode(file.content) : file.content;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
