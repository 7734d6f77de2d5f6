import type { LinkedMention } from '../../core/analysis';
import { analyze } from '../../core/analyze';
import type { Mention } from '../../core/entities/mention';
import { relabelling } from '../../core/linking/corpus/linkCorpus';
import { linkMentions } from '../../core/linking/linkMentions';
import { LANGUAGES } from '../../core/text/language';
import { isHeldOut, readAuthored } from '../corpora/authored';
import type { GoldDocument, GoldMention } from '../corpora/gold';
import { bCubed, type Grouped } from './bCubed';
import { readEntitySets } from './entitySets';
import type { EvalContext, EvalSection } from './section';
import { figure, type Table } from './table';

const GOAL = 0.93;

/**
 * B-cubed F1 of linking over the two annotated samples as one corpus, and over the kept-back documents written for this
 * project, all languages one corpus; with gold mentions and with the machine's own.
 */
export const linking: EvalSection = {
  name: 'linking',
  async run(context) {
    const samples = readEntitySets(context.shared).sets.filter(({ name }) => name.endsWith(' sample'));
    const documents = samples.flatMap((set) => set.documents);
    const authored = LANGUAGES.flatMap(readAuthored);
    const keptBack = authored.filter(isHeldOut).map(withoutValues);
    const corpora = [
      ['over the samples', documents, GOAL.toFixed(2)],
      [`over ${keptBack.length} authored documents kept back, without dates and amounts`, keptBack, '–'],
    ] as const;
    const tables = corpora.map(([title, those, goal]) => scores(title, those, goal, context));
    const differences = confusions(documents, context);
    return [...tables, differences, byType(authored, context)].filter(({ rows }) => rows.length > 1);
  },
};

/** Their annotators named values freely, in words rather than in a standard's form. */
function withoutValues(document: GoldDocument): GoldDocument {
  const isValue = (type: string) => ['DATE', 'MONEY', 'PERCENT'].includes(type);
  return { ...document, mentions: document.mentions.filter(({ type }) => !isValue(type)) };
}

function scores(over: string, documents: readonly GoldDocument[], goal: string, context: EvalContext): Table {
  if (documents.length === 0) return { title: over, rows: [] };
  const rows = systems(context).map(([name, link]) => {
    const { precision, recall, f1, count } = bCubed(group(documents, link));
    return [name, goal, figure(f1), figure(precision), figure(recall), String(count)];
  });
  return {
    title: `Linking: B-cubed ${over}`,
    rows: [['mentions', 'goal', 'F1', 'P', 'R', 'scored'], ...rows],
  };
}

/** What a reader of the figure asks next: which entities are torn apart, and which are put together. */
function confusions(documents: readonly GoldDocument[], context: EvalContext): Table {
  const rows = systems(context).flatMap(([name, link]) => {
    const items = group(documents, link);
    const torn = sides(items, 'gold', 'found').map((pair) => [name, 'torn apart', ...pair]);
    const merged = sides(items, 'found', 'gold').map((pair) => [name, 'put together', ...pair]);
    return [...torn, ...merged];
  });
  return { title: 'Linking: where the groups differ', rows: [['mentions', 'what', 'group', 'of'], ...rows] };
}

function sides(items: readonly Grouped[], one: keyof Grouped, other: keyof Grouped): [string, string][] {
  const groups = new Map<string, Set<string>>();
  for (const item of items) groups.set(item[one], (groups.get(item[one]) ?? new Set()).add(item[other]));
  return [...groups].filter(([, of]) => of.size > 1).map(([name, of]) => [name, [...of].join(', ')]);
}

/** The documents written for this project, all languages one corpus, on which linking is tuned. Its annotators named values freely. */
function byType(documents: readonly GoldDocument[], context: EvalContext): Table {
  const [[, link] = ['', () => []]] = systems(context);
  const rows = [...new Set(documents.flatMap(({ mentions }) => mentions.map(({ type }) => type)))].map((type) => {
    const ofType = documents.map((doc) => ({
      ...doc,
      mentions: doc.mentions.filter((mention) => mention.type === type),
    }));
    const { precision, recall, f1, count } = bCubed(group(documents, link, ofType));
    return [type, figure(f1), figure(precision), figure(recall), String(count)];
  });
  return {
    title: 'Linking: B-cubed over the authored documents (development), gold mentions',
    rows: [['type', 'F1', 'P', 'R', 'scored'], ...rows],
  };
}

type Link = (document: GoldDocument) => readonly LinkedMention[];

function systems({ knowledge }: EvalContext): [string, Link][] {
  return [
    [
      'gold',
      (doc) =>
        linkMentions(
          doc.mentions.map((m) => asMention(m, doc)),
          doc.text,
          doc.language,
          knowledge.cities,
        ),
    ],
    ['own', (doc) => analyze(doc.text, { language: doc.language, knowledge }).mentions],
  ];
}

// All documents are one corpus. Only required mentions found with the right span and type count, as in the scoring of the samples.
function group(documents: readonly GoldDocument[], link: Link, scored = documents): Grouped[] {
  const linked = documents.map((document, i) => ({
    document: scored[i] ?? document,
    language: document.language,
    mentions: link(document),
  }));
  const relabel = relabelling(linked);
  return linked.flatMap(({ document, mentions }) => {
    const found = new Map(mentions.map((mention) => [keyOf(mention), relabel(mention.entity).id]));
    return document.mentions.flatMap((mention) => {
      const id = found.get(keyOf(mention));
      return mention.optional || id === undefined || mention.entity === undefined
        ? []
        : [{ gold: mention.entity, found: id }];
    });
  });
}

function asMention({ start, end, type }: GoldMention, { text }: GoldDocument): Mention {
  return { start, end, type, text: text.slice(start, end), confidence: 1 };
}

function keyOf({ start, end, type }: { start: number; end: number; type: string }): string {
  return `${start} ${end} ${type}`;
}
