import * as vscode from 'vscode';
import { contains } from '../../core/text/span';
import { toRange } from '../session/places';
import type { Session } from '../session/session';
import type { Source, SourceMark } from '../session/source';

const SYMBOL_KINDS: Readonly<Record<string, vscode.SymbolKind>> = {
  PER: vscode.SymbolKind.Class,
  LOC: vscode.SymbolKind.Namespace,
  ORG: vscode.SymbolKind.Module,
  NORP: vscode.SymbolKind.Interface,
  DATE: vscode.SymbolKind.Event,
  MONEY: vscode.SymbolKind.Number,
  PERCENT: vscode.SymbolKind.Number,
};

/** The editor's symbol kind, and with it the icon, for an entity type. */
export function symbolKind(type: string): vscode.SymbolKind {
  return SYMBOL_KINDS[type] ?? vscode.SymbolKind.Constant;
}

/** Longer texts have no outline. UTF-16 code units. */
const LONGEST_OUTLINED = 2_000_000;

/** Outline and breadcrumbs: quotes in reading order with the mentions inside them, and the mentions between them. */
export class SymbolProvider implements vscode.DocumentSymbolProvider {
  constructor(private readonly session: Session) {}

  async provideDocumentSymbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[] | undefined> {
    const source = await this.session.sources.ready(document);
    if (!source) return undefined;
    // The editor asks after every change; a list of so many would be of no use and would take it seconds.
    if (source.length > LONGEST_OUTLINED) return [];
    const roots: vscode.DocumentSymbol[] = [];
    // The quotes around the present mark, the outermost first. Marks come in reading order, longer ones first.
    const open: { mark: SourceMark; symbol: vscode.DocumentSymbol }[] = [];
    for (const mark of source.marks) {
      const symbol = toSymbol(source, mark);
      let parent = open.at(-1);
      while (parent && !contains(parent.mark, mark)) {
        open.pop();
        parent = open.at(-1);
      }
      (parent?.symbol.children ?? roots).push(symbol);
      if (mark.kind === 'quote') open.push({ mark, symbol });
    }
    return roots;
  }
}

function toSymbol(source: Source, mark: SourceMark): vscode.DocumentSymbol {
  const range = toRange(source.document, mark);
  const words = source.words(mark).replace(/\s+/gu, ' ').slice(0, 120) || '·';
  if (mark.kind === 'quote') {
    return new vscode.DocumentSymbol(words, source.speakerName(mark) ?? '', vscode.SymbolKind.String, range, range);
  }
  const label = source.entityOf(mark.entity)?.label;
  return new vscode.DocumentSymbol(words, label && label !== words ? label : '', symbolKind(mark.type), range, range);
}
