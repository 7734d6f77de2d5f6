import * as vscode from 'vscode';
import type { IndexedSuggestion } from '../../core/linking/index/leastCertain';
import { toRange } from '../session/places';
import type { Session } from '../session/session';
import type { Source, SourceMark } from '../session/source';
import { minimumConfidence } from '../session/sureEnough';
import { goToNextSource, openSafely } from './nextSource';

/**
 * Selects the suggestion after (step 1) or before (-1) a mark where the least certain of all sources come first, around the end;
 * opens its source where need be. Sources that are not in the index come last. Without a mark it begins with the least certain of all.
 */
export async function goToLeastCertain(
  session: Session,
  step: 1 | -1,
  from?: { readonly source: Source; readonly mark: SourceMark },
): Promise<void> {
  const { corpus, sources, walk } = session;
  const { types } = walk.route;
  // Sources that a person is done with, and files that cannot be opened.
  const passed = new Set<string>();
  const isWanted = ({ source, kind, type, start, end, percent }: IndexedSuggestion): boolean => {
    if (passed.has(source) || (types && !types.has(type))) return false;
    const uri = vscode.Uri.parse(source);
    const open = sources.byUri(uri);
    return percent >= 100 * minimumConfidence(uri) && !(open && walk.isLeaving(open, { kind, start, end }));
  };
  let other = from ? indexed(from.source, from.mark) : null;
  let isAround = other === null;
  for (;;) {
    const next = corpus.leastCertain(other, step, isWanted);
    if (next) {
      if (await show(session, next, passed)) return;
      other = next;
    } else if (isAround) break;
    else {
      isAround = true;
      other = null;
    }
  }
  // What is not in the index (yet) is looked through source by source.
  await goToNextSource(session);
}

/** Selects a suggestion; `false` where it is there no more: the index is told of changes a moment later. */
async function show(session: Session, wanted: IndexedSuggestion, passed: Set<string>): Promise<boolean> {
  const document = await openSafely(vscode.Uri.parse(wanted.source));
  const source = document && (await session.sources.ready(document));
  if (!source || source.sidecar.done) {
    passed.add(wanted.source);
    return false;
  }
  const { start, end, kind } = wanted;
  const mark = source
    .marksNear(wanted)
    .find((each) => each.origin === 'machine' && each.kind === kind && each.start === start && each.end === end);
  if (!mark || session.walk.isLeaving(source, mark)) return false;
  await vscode.window.showTextDocument(document, { selection: toRange(document, mark) });
  return true;
}

function indexed(source: Source, { start, end, kind, type, confidence }: SourceMark): IndexedSuggestion {
  return {
    source: source.document.uri.toString(),
    start,
    end,
    kind: kind === 'quote' ? 'quote' : 'mention',
    type,
    percent: Math.round(100 * (confidence ?? 0)),
  };
}
