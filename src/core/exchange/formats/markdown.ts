import { type ExchangeDocument, type MentionItem, type QuoteItem, wordsOf } from '../document';
import type { Write } from '../format';

/** A report to read and print: who is named how often, who says what, and the notes. */
export const writeMarkdown: Write = (documents, context) => ({
  files: [{ path: 'report.md', content: report(documents, context.now, context.generator) }],
  losses: [],
});

function report(documents: readonly ExchangeDocument[], now: string, generator: string): string {
  const title = documents.length === 1 ? (documents[0]?.name ?? '') : `${documents.length} documents`;
  const parts = [`# Annotations: ${plain(title)}`, `Made on ${now.slice(0, 10)} by ${plain(generator)}.`];
  if (documents.length > 1) parts.push(...section('Entities in all documents', entityTable(documents)));
  for (const document of documents) parts.push(...documentParts(document, documents.length > 1));
  return `${parts.join('\n\n')}\n`;
}

function documentParts(document: ExchangeDocument, severalDocuments: boolean): string[] {
  const heading = severalDocuments ? [`# ${plain(document.name)}`] : [];
  const parts = [
    ...section('Entities', entityTable([document])),
    ...section('Quotes', quoteList(document)),
    ...section('Notes', noteList(document)),
    ...section('Relations', relationList(document)),
  ];
  return [...heading, ...(parts.length > 0 ? parts : ['Nothing is annotated.'])];
}

function section(title: string, content: string): string[] {
  return content === '' ? [] : [`## ${title}`, content];
}

function entityTable(documents: readonly ExchangeDocument[]): string {
  const rows = new Map<string, { name: string; type: string; count: number; wordings: Set<string> }>();
  for (const { items, text } of documents) {
    for (const item of items) {
      if (item.kind !== 'mention') continue;
      const words = wordsOf(item, text);
      const key = item.entity?.id ?? `${item.type}\n${words}`;
      const row = rows.get(key) ?? {
        name: item.entity?.label ?? words,
        type: item.type,
        count: 0,
        wordings: new Set(),
      };
      row.count++;
      row.wordings.add(words);
      rows.set(key, row);
    }
  }
  if (rows.size === 0) return '';
  const lines = [...rows.values()]
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
    .map(({ name, type, count, wordings }) => {
      const others = [...wordings].filter((words) => words !== name).map(plain);
      return `| ${plain(name)} | ${plain(type)} | ${count} | ${others.join(', ')} |`;
    });
  return ['| name | type | mentions | also as |', '| --- | --- | ---: | --- |', ...lines].join('\n');
}

function quoteList({ items, text }: ExchangeDocument): string {
  return items
    .filter((item): item is QuoteItem => item.kind === 'quote')
    .map((quote) => `> ${plain(wordsOf(quote, text))}\n>\n> — ${attribution(quote, text)}`)
    .join('\n\n');
}

function attribution(quote: QuoteItem, text: string): string {
  const { speaker, cue } = quote;
  const words = speaker?.span && plain(text.slice(speaker.span.start, speaker.span.end));
  const label = speaker?.entity && plain(speaker.entity.label);
  const who = words && label && words !== label ? `${label} (${words})` : (label ?? words ?? 'speaker not known');
  const how = [quote.type, cue && `“${plain(text.slice(cue.start, cue.end))}”`, certainty(quote)].filter(Boolean);
  return `${who}; ${how.join(', ')}`;
}

function certainty(item: QuoteItem | MentionItem): string {
  if (item.origin !== 'machine') return '';
  return item.confidence === null ? 'suggested' : `suggested, ${Math.round(item.confidence * 100)} %`;
}

function noteList({ items, text }: ExchangeDocument): string {
  return items
    .flatMap((item) =>
      item.notes.map((note) => {
        const by = [note.creator, note.created?.slice(0, 10)].filter((part) => part !== undefined).map(plain);
        const about = item.kind === 'relation' ? item.label : wordsOf(item, text);
        return `- “${plain(about)}”: ${plain(note.text)}${by.length > 0 ? ` (${by.join(', ')})` : ''}`;
      }),
    )
    .join('\n');
}

function relationList({ items, text }: ExchangeDocument): string {
  const byId = new Map(items.map((item) => [item.id, item]));
  const words = (id: string) => {
    const item = byId.get(id);
    return item ? plain(wordsOf(item, text)) : '?';
  };
  return items
    .flatMap((item) =>
      item.kind === 'relation' ? [`- ${words(item.from)} → *${plain(item.label)}* → ${words(item.to)}`] : [],
    )
    .join('\n');
}

/** Text that Markdown shows as it is: on one line, its marks escaped. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(\d+)?([-+.)])/, '$1\\$2');
}
