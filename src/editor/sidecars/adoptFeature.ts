import * as vscode from 'vscode';
import { textHash } from '../../core/annotations/sidecar/base';
import { SIDECAR_SUFFIX } from '../../core/annotations/sidecar/names';
import { readSidecar } from '../../core/annotations/sidecar/read';
import type { Source } from '../session/source';
import type { Sources } from '../session/sources';
import type { Sidecars } from './sidecars';
import { baseName, sidecarUri, sourceUri } from './uris';
import { vscodeFiles } from './vscodeFiles';

/**
 * Finds the annotations of a source that another program renamed: when a source without a sidecar opens and a sidecar
 * beside it, whose own source is gone, was made for exactly this text, offers to take that one over.
 */
export function adoptFeature(sources: Sources, sidecars: Sidecars): vscode.Disposable {
  const looked = new Set<string>();
  return sources.onDidChange(async (source) => {
    const key = source.document.uri.toString();
    if (looked.has(key) || source.document.uri.scheme === 'untitled') return;
    looked.add(key);
    const file = await sidecars.file(source.document.uri);
    if (!file || file.condition.state === 'unreadable' || file.sidecar.annotations.length > 0) return;
    const found = await lostSidecarOf(source);
    if (found) await offer(source, found);
  });
}

/** A sidecar in the source's folder, or in a folder of a workspace, that was made for this text and has no source any more. */
async function lostSidecarOf(source: Source): Promise<vscode.Uri | undefined> {
  const { document } = source;
  const own = sidecarUri(document.uri).toString();
  let known: { readonly text: string; readonly hash: string } | undefined;
  for (const uri of await candidates(document.uri)) {
    if (uri.toString() === own || (await vscodeFiles.read(sourceUri(uri).toString())) !== null) continue;
    // Only now: of 10 MB the hash takes 80 ms.
    known ??= { text: source.text, hash: textHash(source.text) };
    const { text, hash } = known;
    const json = await vscodeFiles.read(uri.toString()).catch(() => null);
    // Reading a sidecar whole takes long; one that does not hold the hash is not the one.
    if (!json?.includes(hash)) continue;
    const read = readSidecar(json, baseName(sourceUri(uri)), text);
    if (read.ok && read.sidecar.sha256 === hash) return uri;
  }
  return undefined;
}

/** More sidecars than this are not searched through for one source. */
const MOST_CANDIDATES = 1_000;

async function candidates(source: vscode.Uri): Promise<vscode.Uri[]> {
  const folder = vscode.workspace.getWorkspaceFolder(source);
  if (folder) {
    const everywhere = new vscode.RelativePattern(folder, `**/*${SIDECAR_SUFFIX}`);
    return vscode.workspace.findFiles(everywhere, undefined, MOST_CANDIDATES);
  }
  const parent = vscode.Uri.joinPath(source, '..');
  const files = await vscode.workspace.fs.readDirectory(parent);
  return files
    .filter(([name]) => name.endsWith(SIDECAR_SUFFIX))
    .slice(0, MOST_CANDIDATES)
    .map(([name]) => vscode.Uri.joinPath(parent, name));
}

async function offer({ document }: Source, found: vscode.Uri): Promise<void> {
  const take = vscode.l10n.t('Take Over');
  const message = vscode.l10n.t(
    '{0} holds annotations made for exactly this text, under another name. Take them over for {1}?',
    vscode.workspace.asRelativePath(found),
    baseName(document.uri),
  );
  if ((await vscode.window.showInformationMessage(message, take)) !== take) return;
  await vscode.workspace.fs.rename(found, sidecarUri(document.uri), { overwrite: false });
}
