import * as vscode from 'vscode';
import { linePositions } from '../../core/text/lines';
import { toRange } from '../session/places';
import type { Sources } from '../session/sources';
import { vscodeFiles } from '../sidecars/vscodeFiles';
import type { Place } from './corpus';

/** Places of one source as VS Code's locations, in reading order. A closed source is read, not opened. */
export async function locationsIn(places: readonly Place[], sources: Sources): Promise<vscode.Location[]> {
  const uri = places[0]?.uri;
  if (!uri) return [];
  const sorted = [...places].sort((a, b) => a.start - b.start);
  const open = sources.byUri(uri);
  if (open) return sorted.map((place) => new vscode.Location(uri, toRange(open.document, place)));
  const text = await vscodeFiles.read(uri.toString()).catch(() => null);
  if (text === null) return [];
  const at = linePositions(text);
  return sorted.map(({ start, end }) => {
    const [from, to] = [at(start), at(end)];
    return new vscode.Location(uri, new vscode.Range(from.line, from.character, to.line, to.character));
  });
}
