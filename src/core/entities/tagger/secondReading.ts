import type { Vocabulary } from '../../text/vocabulary';
import type { NameLists } from '../names/nameLists';
import { type Candidate, certain, KIND_COUNT, typeOfKind } from './candidates';
import { Evidence } from './evidence';
import type { TaggerModel } from './model';
import { CERTAIN, type Reading, type TaggedName } from './readNames';
import {
  candidateFeatures,
  logit,
  MOST_SEGMENT_FEATURES,
  type SentenceOfCandidates,
  segmentFeatures,
  type TextContext,
} from './segmentFeatures';
import type { WordFacts } from './wordFacts';

// Names are chosen for what they are likelier than this: F1 is highest where those are kept that are right in half as many cases.
const WORTH = 0.33;

/** A sentence of a first reading. */
export interface ReadSentence extends Reading {
  readonly first: number;
  readonly end: number;
}

/** A sentence with what may be a name in its doubtful stretches, and around them. */
interface DoubtfulSentence extends SentenceOfCandidates {
  /** What is in doubt, by stretch. */
  readonly stretches: readonly (readonly Candidate[])[];
  readonly certain: readonly TaggedName[];
}

/**
 * Reads the stretches once more that a first reading left in doubt: each segment that may be a name is judged as a whole, beside
 * its rivals, its neighbours and its other places in the text (reranking of segments, after Collins 2002), and those are chosen
 * that are right most often.
 */
export class SecondReader {
  readonly #model: TaggerModel;
  readonly #evidence = new Evidence();
  readonly #features = new Uint32Array(MOST_SEGMENT_FEATURES);
  readonly #ofSegment = new Int32Array(KIND_COUNT);
  readonly #ofCandidate = new Int32Array(KIND_COUNT);

  constructor(model: TaggerModel) {
    this.#model = model;
  }

  /** The names of all sentences, in reading order. */
  read(sentences: readonly ReadSentence[], vocabulary: Vocabulary, facts: WordFacts, lists: NameLists): TaggedName[] {
    const { doubtful, context } = this.doubts(sentences, vocabulary, facts, lists);
    const all: TaggedName[] = [];
    sentences.forEach(({ names }, i) => {
      const sentence = doubtful[i];
      if (!sentence) all.push(...names);
      else {
        const chosen = [...sentence.certain];
        for (const candidates of sentence.stretches) this.#choose(context, sentence, candidates, chosen);
        all.push(...chosen.sort((a, b) => a.first - b.first));
      }
    });
    return all;
  }

  /**
   * The sentences that hold a doubt, by the number of the sentence, and what their candidates are to be judged by, which is valid
   * until the next call.
   */
  doubts(
    sentences: readonly ReadSentence[],
    vocabulary: Vocabulary,
    facts: WordFacts,
    lists: NameLists,
  ): { doubtful: (DoubtfulSentence | undefined)[]; context: TextContext } {
    const doubtful = sentences.map(({ first, end, names, doubts }): DoubtfulSentence | undefined => {
      if (doubts.length === 0) return undefined;
      const stretches = doubts.map(({ candidates }) => candidates);
      const others = names.filter(
        (name) => !doubts.some((doubt) => name.first >= doubt.first && name.first < doubt.end),
      );
      return { first, end, candidates: [...others.map(certain), ...stretches.flat()], stretches, certain: others };
    });
    const evidence = this.#evidence;
    evidence.reset(
      vocabulary,
      doubtful.flatMap((sentence) => sentence?.stretches.flat() ?? []),
    );
    sentences.forEach(({ names }, i) => {
      for (const name of doubtful[i]?.certain ?? names) evidence.count(certain(name));
    });
    return { doubtful, context: { vocabulary, facts, lists, evidence } };
  }

  /** Adds to `chosen` of the candidates of a stretch the disjoint ones that are worth most together. */
  #choose(
    context: TextContext,
    sentence: DoubtfulSentence,
    candidates: readonly Candidate[],
    chosen: TaggedName[],
  ): void {
    const judged: { candidate: Candidate; probability: number }[] = [];
    let segment: Candidate | undefined;
    const sorted = [...candidates].sort((a, b) => a.last - b.last || a.first - b.first);
    for (const candidate of sorted) {
      let probability = candidate.chance;
      if (probability <= CERTAIN) {
        if (segment?.first !== candidate.first || segment.last !== candidate.last) {
          this.#sum(
            segmentFeatures(context, sentence, candidate.first, candidate.last, this.#features),
            this.#ofSegment,
          );
          segment = candidate;
        }
        this.#sum(candidateFeatures(context, sentence, candidate, this.#features), this.#ofCandidate);
        const sum = (this.#ofSegment[candidate.kind] as number) + (this.#ofCandidate[candidate.kind] as number);
        probability = 1 / (1 + Math.exp(-logit(candidate.chance) - sum * this.#model.segmentScale));
      }
      if (probability > WORTH) judged.push({ candidate, probability });
    }
    for (const { candidate, probability } of heaviest(judged)) {
      const { first, last, kind } = candidate;
      chosen.push({ first, last, ...typeOfKind(kind), probability });
    }
  }

  #sum(count: number, sums: Int32Array): void {
    sums.fill(0);
    this.#model.segments.add(this.#features, count, sums, 0);
  }
}

interface Judged {
  readonly candidate: Candidate;
  readonly probability: number;
}

/** The disjoint ones whose probabilities above `WORTH` sum up highest (weighted interval scheduling); `judged` by last token. */
function heaviest(judged: readonly Judged[]): Judged[] {
  // Of the first so many: the highest sum, and how many are left before the last one taken, -1 where it is not taken.
  const best = [0];
  const left: number[] = [];
  judged.forEach(({ candidate, probability }, i) => {
    let before = i;
    while (before > 0 && (judged[before - 1] as Judged).candidate.last >= candidate.first) before--;
    const sum = (best[before] as number) + probability - WORTH;
    const without = best[i] as number;
    best.push(Math.max(sum, without));
    left.push(sum > without ? before : -1);
  });
  const chosen: Judged[] = [];
  for (let i = judged.length; i > 0; ) {
    const before = left[i - 1] as number;
    if (before < 0) i--;
    else {
      chosen.push(judged[i - 1] as Judged);
      i = before;
    }
  }
  return chosen.reverse();
}
