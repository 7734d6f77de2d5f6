import type { Tokens } from '../../text/tokens';
import type { Vocabulary } from '../../text/vocabulary';
import { matchNames } from '../names/matchNames';
import type { NameLists } from '../names/nameLists';
import { listRoles } from './contextFeatures';
import { rememberNames } from './documentMemory';
import { makeScorer } from './emissions';
import { LABEL_COUNT, OUTSIDE, positionOfLabel, type TaggedType, typeOfLabel } from './labels';
import { Lattice } from './lattice';
import type { TaggerModel } from './model';
import { quotedPlaces } from './quotedPlaces';
import { makeDecoder } from './viterbi';
import { describeWords } from './wordFacts';

const L = LABEL_COUNT;

/** A name as the tagger sees it: tokens `first` to `last` inclusive. */
export interface TaggedName {
  readonly first: number;
  readonly last: number;
  readonly type: TaggedType;
  /** The token is a compound that holds the name. */
  readonly compound: boolean;
  /** The model's own probability that span and type are right, before calibration. */
  readonly probability: number;
}

/**
 * Tags the names of a text with a model, sentence by sentence: once to see which names the document holds, and once more
 * where that says something of other places.
 */
export function tagNames(
  tokens: Tokens,
  sentences: Uint32Array,
  vocabulary: Vocabulary,
  model: TaggerModel,
  lists: NameLists,
): TaggedName[] {
  const roles = listRoles(tokens.count, matchNames(tokens, vocabulary, lists));
  const facts = describeWords(tokens, vocabulary, lists);
  const scorer = makeScorer(model, vocabulary, facts, roles, quotedPlaces(tokens));
  const readNames = makeReader(model);
  let scores = new Float32Array(0);
  const score = (first: number, end: number): void => {
    if (scores.length < (end - first) * L) scores = new Float32Array((end - first) * L * 2);
    scorer.score(first, end, scores);
  };
  const bySentence = Array.from(sentences, (first, i) => {
    const end = sentences[i + 1] ?? tokens.count;
    score(first, end);
    return readNames(scores, first, end);
  });
  const memory = rememberNames(vocabulary, facts, bySentence.flat());
  return bySentence.flatMap((names, i) => {
    const first = sentences[i] as number;
    const end = sentences[i + 1] ?? tokens.count;
    if (!memory.concerns(first, end)) return names;
    score(first, end);
    memory.adjust(first, end, scores);
    return readNames(scores, first, end);
  });
}

/** Reads the best names of a sentence off its scores. */
function makeReader(model: TaggerModel): (scores: Float32Array, first: number, end: number) => TaggedName[] {
  const decode = makeDecoder();
  const lattice = new Lattice();
  lattice.setTransitions(model.transitions);
  return (scores, first, end) => {
    const length = end - first;
    const path = decode(scores, length, model.transitions);
    if (path.every((label) => label === OUTSIDE)) return [];
    lattice.setEmissions(scores, 0, length);
    lattice.run(length);
    return namesOfPath(path).map((name) => ({
      ...name,
      first: first + name.first,
      last: first + name.last,
      probability: probability(lattice, path, name),
    }));
  };
}

type Name = Omit<TaggedName, 'probability'>;

function namesOfPath(path: Uint8Array): Name[] {
  const names: Name[] = [];
  let begin = 0;
  path.forEach((label, token) => {
    const type = typeOfLabel(label);
    const position = positionOfLabel(label);
    if (type === undefined || position === 'I') return;
    if (position === 'B') begin = token;
    else names.push({ first: position === 'E' ? begin : token, last: token, type, compound: position === 'P' });
  });
  return names;
}

/** The probability of just this name, whatever the labels around it: the product of the chain's steps. */
function probability(lattice: Lattice, path: Uint8Array, { first, last }: Name): number {
  let chance = lattice.marginal(first, path[first] as number);
  for (let token = first + 1; token <= last; token++) {
    const before = lattice.marginal(token - 1, path[token - 1] as number);
    if (before === 0) return 0;
    chance *= lattice.pair(token, path[token - 1] as number, path[token] as number) / before;
  }
  return chance;
}
