import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltInEntityType } from '../../core/entities/types';
import { tokensOfSentences } from '../../core/text/givenTokens';
import type { Language } from '../../core/text/language';
import { isHeldOut, readAuthored } from '../corpora/authored';
import { readChunks, readConll } from '../corpora/conll';
import type { GoldDocument, GoldMention } from '../corpora/gold';

/** A set to measure on, with the types that its annotators marked. */
export interface EntitySet {
  readonly name: string;
  readonly language: Language;
  readonly types: readonly BuiltInEntityType[];
  readonly goal: number;
  readonly documents: readonly GoldDocument[];
}

const NAMES: readonly BuiltInEntityType[] = ['PER', 'LOC', 'ORG'];
const ALL: readonly BuiltInEntityType[] = ['PER', 'LOC', 'ORG', 'MISC', 'NORP', 'DATE', 'MONEY', 'PERCENT'];

interface ConllSet {
  readonly name: string;
  readonly language: Language;
  readonly types: readonly BuiltInEntityType[];
  readonly goal: number;
  readonly files: readonly string[];
}

const CONLL_SETS: readonly ConllSet[] = [
  {
    name: 'GermEval 2014 dev',
    language: 'de',
    types: [...NAMES, 'MISC', 'NORP'],
    goal: 0.8,
    files: ['germeval2014fine.de.dev'],
  },
  { name: 'MEANTIME dev (news)', language: 'nl', types: NAMES, goal: 0.65, files: ['meantime_clin26fix.nl.dev'] },
  { name: 'Europeana dev (old print)', language: 'nl', types: NAMES, goal: 0.8, files: ['europeana_icdar.nl.dev'] },
  { name: 'LassySmall dev (silver)', language: 'nl', types: NAMES, goal: 0.8, files: ['ud_lassysmall_silver.nl.dev'] },
  { name: 'Alpino dev (silver)', language: 'nl', types: NAMES, goal: 0.8, files: ['ud_alpino_silver.nl.dev'] },
  { name: 'EWT dev (web)', language: 'en', types: NAMES, goal: 0.76, files: ['uner_ewt.en.dev'] },
  {
    name: 'CrossNER politics',
    language: 'en',
    types: NAMES,
    goal: 0.72,
    files: ['crossner_politics.en.dev', 'crossner_politics.en.train'],
  },
  { name: 'GUM dev', language: 'en', types: NAMES, goal: 0.72, files: ['gum_ccby.en.dev'] },
  { name: 'WNUT17 dev (social)', language: 'en', types: NAMES, goal: Number.NaN, files: ['wnut17.en.dev'] },
];

const SAMPLES = [
  { name: 'German sample', language: 'de', goal: 0.95, file: '000_81b26b287d68cc9b' },
  { name: 'Dutch sample', language: 'nl', goal: 0.93, file: '003_79c815f5f65dac68' },
] as const;

/** Reads every set that is there; `missing` names the files that are not. */
export function readEntitySets(shared: string): { sets: EntitySet[]; missing: string[] } {
  const missing: string[] = [];
  const sets: EntitySet[] = [];
  for (const { files, ...set } of CONLL_SETS) {
    const paths = files.map((file) => join(shared, 'corpora/ner', `${file}.conll`));
    missing.push(...paths.filter((path) => !existsSync(path)));
    const documents = paths.filter((path) => existsSync(path)).map((path) => readConllDocument(path, set.language));
    if (documents.length > 0) sets.push({ ...set, documents });
  }
  for (const { file, ...sample } of SAMPLES) {
    const gold = join(shared, 'gold', `${file}.json`);
    const text = join(shared, 'seeds', `${file}.txt`);
    if (existsSync(gold) && existsSync(text)) {
      sets.push({ ...sample, types: ALL, documents: [readSample(gold, text, sample.language)] });
    } else missing.push(gold);
  }
  for (const language of ['de', 'nl', 'en'] as const) {
    const documents = readAuthored(language).filter(isHeldOut);
    if (documents.length > 0)
      sets.push({ name: `authored, kept back: ${language}`, language, types: ALL, goal: 0.88, documents });
  }
  return { sets, missing };
}

function readConllDocument(path: string, language: Language): GoldDocument {
  const sentences = readConll(readFileSync(path, 'utf8'));
  const { tokens, firsts } = tokensOfSentences(sentences.map(({ words }) => words));
  const mentions: GoldMention[] = [];
  let offset = 0;
  for (const { words, tags } of sentences) {
    for (const { first, last, label } of readChunks(tags)) {
      const start = tokens.starts[offset + first] as number;
      const end = tokens.ends[offset + last] as number;
      if (label === 'NAME') mentions.push({ start, end, type: 'MISC', optional: true });
      else if (!label.endsWith('part')) mentions.push({ start, end, type: typeOfLabel(label) });
    }
    offset += words.length;
  }
  return { id: path, language, text: tokens.text, tokens, sentences: firsts, mentions };
}

/** GermEval's and the samples' labels in the project's words: what derives from a name (chinesisch) is a NORP. */
function typeOfLabel(label: string): BuiltInEntityType {
  return label.endsWith('deriv') ? 'NORP' : (label as BuiltInEntityType);
}

interface SampleMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly entity: string;
  readonly optional?: boolean;
  readonly parts?: readonly { start: number; end: number; entity: string }[];
}

function readSample(goldPath: string, textPath: string, language: Language): GoldDocument {
  const { doc, entities } = JSON.parse(readFileSync(goldPath, 'utf8')) as { doc: string; entities: SampleMention[] };
  const mentions = entities.flatMap(({ start, end, type, entity, optional, parts }): GoldMention[] => {
    const rest = optional ? { optional } : {};
    if (!type.endsWith('part')) return [{ start, end, entity, type: typeOfLabel(type), ...rest }];
    const inner = type.slice(0, -'part'.length) as BuiltInEntityType;
    return (parts ?? []).map((part) => ({ ...part, type: inner, ...rest }));
  });
  return { id: doc, language, text: readFileSync(textPath, 'utf8'), mentions };
}
