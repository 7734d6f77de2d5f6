import * as vscode from 'vscode';
import { markIn, toRange } from '../session/places';
import type { Session } from '../session/session';
import { SOURCE_SELECTOR } from '../session/sourceFilter';
import { card } from './card';
import { reasonsFor } from './reasons';
import { saidLines } from './saidLines';

/** The card that a mark shows on hover. */
export function hoverFeature(session: Session): vscode.Disposable {
  return vscode.languages.registerHoverProvider(SOURCE_SELECTOR, {
    async provideHover(document, position) {
      const source = await session.sources.ready(document);
      const mark = source && markIn(source, document.offsetAt(position));
      if (!mark) return undefined;
      const [reasons, said] = await Promise.all([
        reasonsFor(session.analyzer, source, mark),
        saidLines(source, mark, session.corpus),
      ]);
      return new vscode.Hover(card(session, source, mark, reasons, said), toRange(document, mark));
    },
  });
}
