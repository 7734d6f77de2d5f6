import * as vscode from 'vscode';

/** The scheme of the read-only documents that concordances are shown in. */
export const SCHEME = 'source-annotator';

/** What a concordance lists: the mentions of an entity, or the places of some words. */
export type Query =
  | { readonly kind: 'entity'; readonly id: string; readonly label: string }
  | { readonly kind: 'text'; readonly words: string };

/** The document that shows a concordance; the same question gives the same document. */
export function uriOf(query: Query): vscode.Uri {
  const name = query.kind === 'entity' ? query.label : `“${query.words}”`;
  // The ending gives it a language of its own, whose lines do not wrap: the keywords stay in one column.
  const path = `/${name.replaceAll('/', '∕')}.concordance`;
  return vscode.Uri.from({ scheme: SCHEME, path, query: JSON.stringify(query) });
}

/** The question that a document answers; `undefined` where it is none of ours. */
export function queryOf(uri: vscode.Uri): Query | undefined {
  if (uri.scheme !== SCHEME) return undefined;
  try {
    const value: unknown = JSON.parse(uri.query);
    return isQuery(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isQuery(value: unknown): value is Query {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, label, words } = value as Record<string, unknown>;
  return kind === 'entity' ? typeof id === 'string' && typeof label === 'string' : typeof words === 'string';
}
