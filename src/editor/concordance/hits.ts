import type * as vscode from 'vscode';
import { overlaps, type Span } from '../../core/text/span';
import type { Corpus, Place } from '../corpus/corpus';
import type { SourceText } from '../corpus/sourceText';
import type { MentionTarget } from '../entities/actions/targets';
import type { Query } from './query';

/** A longer list is not read; who wants it narrows the question. */
export const MOST_HITS = 5_000;

/** One hit. Offsets are UTF-16 code units of the source. */
export interface Hit extends Place {
  /** The mention that it is; `null` where the words are no mention (yet). */
  readonly mention: MentionTarget | null;
  readonly source: SourceText;
}

/** The hits of a question over the workspace, source by source in reading order, `MOST_HITS` at most. */
export async function hitsOf(corpus: Corpus, query: Query, token: vscode.CancellationToken): Promise<Hit[]> {
  const hits: Hit[] = [];
  for await (const hit of query.kind === 'entity' ? ofEntity(corpus, query) : ofText(corpus, query.words)) {
    if (token.isCancellationRequested || hits.length >= MOST_HITS) break;
    hits.push(hit);
  }
  return hits;
}

async function* ofEntity(corpus: Corpus, { id }: Extract<Query, { kind: 'entity' }>): AsyncGenerator<Hit> {
  const entity = { id: corpus.resolve(id), label: corpus.entity(id)?.label ?? id };
  let present: { key: string; source: SourceText | undefined } | undefined;
  for (const mention of corpus.mentionsOf(id)) {
    const key = mention.uri.toString();
    if (present?.key !== key) present = { key, source: await corpus.text(mention.uri) };
    const { source } = present;
    const { uri, start, end } = mention;
    if (source) yield { uri, start, end, source, mention: { entity, mention } };
  }
}

async function* ofText(corpus: Corpus, words: string): AsyncGenerator<Hit> {
  const pattern = patternOf(words);
  for (const uri of corpus.sources()) {
    const source = await corpus.text(uri);
    const found = source ? [...source.text.matchAll(pattern)] : [];
    if (!source || found.length === 0) continue;
    const mentions = corpus.allIn(uri);
    for (const { index, 0: text } of found) {
      const span: Span = { start: index, end: index + text.length };
      const mention = mentions.find((each) => overlaps(each.mention, span));
      yield { uri, ...(mention?.mention ?? span), source, mention: mention ?? null };
    }
  }
}

/** Words in any case, with any white space between them. */
function patternOf(words: string): RegExp {
  const parts = words.trim().split(/\s+/u);
  const escaped = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'));
  return new RegExp(escaped.join('\\s+'), 'giu');
}
