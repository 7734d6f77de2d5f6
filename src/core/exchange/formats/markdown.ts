import { message } from '../../text/message';
import { type ExchangeDocument, type MentionItem, type QuoteItem, wordsOf } from '../document';
import { IN_ENGLISH, type Wording, type Write, type WriteContext } from '../format';

type Say = Wording['say'];

/** A report to read and print: who is named how often, who says what, and the notes. */
export const writeMarkdown: Write = (documents, context) => ({
  files: [{ path: 'report.md', content: report(documents, context) }],
  losses: [],
});

function report(documents: readonly ExchangeDocument[], context: WriteContext): string {
  const { now, generator, wording: { say } = IN_ENGLISH } = context;
  const several = documents.length !== 1;
  const title = several ? say(message('{0} documents', documents.length)) : plain(documents[0]?.name ?? '');
  const parts = [
    `# ${say(message('Annotations: {0}', title))}`,
    say(message('Made on {0} by {1}.', now.slice(0, 10), plain(generator))),
  ];
  if (documents.length > 1) {
    parts.push(...section(say(message('Entities in all documents')), entityTable(documents, say)));
  }
  for (const document of documents) parts.push(...documentParts(document, documents.length > 1, say));
  return `${parts.join('\n\n')}\n`;
}

function documentParts(document: ExchangeDocument, severalDocuments: boolean, say: Say): string[] {
  const heading = severalDocuments ? [`# ${plain(document.name)}`] : [];
  const parts = [
    ...section(say(message('Entities')), entityTable([document], say)),
    ...section(say(message('Quotes')), quoteList(document, say)),
    ...section(say(message('Notes')), noteList(document)),
    ...section(say(message('Relations')), relationList(document)),
  ];
  return [...heading, ...(parts.length > 0 ? parts : [say(message('Nothing is annotated.'))])];
}

function section(title: string, content: string): string[] {
  return content === '' ? [] : [`## ${title}`, content];
}

function entityTable(documents: readonly ExchangeDocument[], say: Say): string {
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
  const head = [message('name'), message('type'), message('mentions'), message('also as')].map(say);
  return [`| ${head.join(' | ')} |`, '| --- | --- | ---: | --- |', ...lines].join('\n');
}

function quoteList({ items, text }: ExchangeDocument, say: Say): string {
  return items
    .filter((item): item is QuoteItem => item.kind === 'quote')
    .map((quote) => `> ${plain(wordsOf(quote, text))}\n>\n> — ${attribution(quote, text, say)}`)
    .join('\n\n');
}

function attribution(quote: QuoteItem, text: string, say: Say): string {
  const { speaker, cue } = quote;
  const words = speaker?.span && plain(text.slice(speaker.span.start, speaker.span.end));
  const label = speaker?.entity && plain(speaker.entity.label);
  const who =
    words && label && words !== label ? `${label} (${words})` : (label ?? words ?? say(message('speaker not known')));
  const kind = quote.type === 'direct' ? message('direct') : message('indirect');
  const how = [say(kind), cue && `“${plain(text.slice(cue.start, cue.end))}”`, certainty(quote, say)].filter(Boolean);
  return `${who}; ${how.join(', ')}`;
}

function certainty(item: QuoteItem | MentionItem, say: Say): string {
  if (item.origin !== 'machine') return '';
  return say(
    item.confidence === null ? message('suggested') : message('suggested, {0} %', Math.round(item.confidence * 100)),
  );
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
