import * as vscode from 'vscode';
import type { Sources } from '../session/sources';
import type { Place } from './corpus';
import { sourceText } from './sourceText';

/** Places of one source as VS Code's locations, in reading order. A closed source is read, not opened. */
export async function locationsIn(places: readonly Place[], sources: Sources): Promise<vscode.Location[]> {
  const uri = places[0]?.uri;
  const source = uri && (await sourceText(uri, sources));
  if (!source) return [];
  return [...places]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      const [from, to] = [source.at(start), source.at(end)];
      return new vscode.Location(uri, new vscode.Range(from.line, from.character, to.line, to.character));
    });
}
