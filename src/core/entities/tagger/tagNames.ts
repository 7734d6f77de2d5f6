import { findSentences } from '../../text/sentences';
import type { Tokens } from '../../text/tokens';
import type { Vocabulary } from '../../text/vocabulary';
import { matchNames } from '../names/matchNames';
import type { NameLists } from '../names/nameLists';
import { listRoles } from './contextFeatures';
import { makeScorer } from './emissions';
import { LABEL_COUNT, positionOfLabel, type TaggedType, typeOfLabel } from './labels';
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

/** Tags the names of a text with a model, sentence by sentence. */
export function tagNames(tokens: Tokens, vocabulary: Vocabulary, model: TaggerModel, names: NameLists): TaggedName[] {
  const roles = listRoles(tokens.count, matchNames(tokens, vocabulary, names));
  const facts = describeWords(tokens, vocabulary, names);
  const scorer = makeScorer(model, vocabulary, facts, roles, quotedPlaces(tokens));
  const decode = makeDecoder();
  const lattice = new Lattice();
  lattice.setTransitions(model.transitions);
  const sentences = findSentences(tokens);
  const found: TaggedName[] = [];
  let scores = new Float32Array(0);
  sentences.forEach((first, i) => {
    const end = sentences[i + 1] ?? tokens.count;
    const length = end - first;
    if (scores.length < length * L) scores = new Float32Array(length * L * 2);
    scorer.score(first, end, scores);
    const path = decode(scores, length, model.transitions);
    if (path.every((label) => label === 0)) return;
    lattice.setEmissions(scores, 0, length);
    lattice.run(length);
    for (const name of namesOfPath(path)) {
      found.push({
        ...name,
        first: first + name.first,
        last: first + name.last,
        probability: probability(lattice, path, name),
      });
    }
  });
  return found;
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
