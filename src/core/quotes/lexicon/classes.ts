/** What a word can be in the syntax of reporting, as bits: one word may be several of them. */
export const WordClass = {
  /** A finite form of a verb of saying: sagte, meldt, says. */
  Say: 1 << 0,
  /** A finite form of a verb that tells how something is said, or that stands for speech beside a quotation: lachte. */
  Manner: 1 << 1,
  /** A finite form of a verb of asking, demanding or promising. */
  Demand: 1 << 2,
  /** A finite form of a verb that gives a thing a name: nannte, noemde, called. */
  Name: 1 << 3,
  /** A past participle or infinitive of one of the verbs above: gesagt, gezegd. Needs an auxiliary. */
  NonFinite: 1 << 4,
  /** A finite form that reports only together with a particle later in the clause: teilte … mit. */
  NeedsParticle: 1 << 5,
  /** A noun for an utterance: Angaben, verklaring, statement. */
  SayNoun: 1 << 6,
  /** A preposition or adverb that says who says so: laut, volgens, aldus. */
  Source: 1 << 7,
  /** A conjunction that opens a content clause: dass, of, whether. */
  Complementizer: 1 << 8,
  Pronoun: 1 << 9,
  Determiner: 1 << 10,
  Preposition: 1 << 11,
  /** A finite auxiliary or modal: hat, zou, will. */
  Auxiliary: 1 << 12,
  /** A German verb form of the subjunctive as reporting uses it: sei, habe, werde, könne. */
  Subjunctive: 1 << 13,
  /** A coordinating conjunction: und, maar, but. */
  Coordinator: 1 << 14,
  /** A conjunction or question word that opens any other subordinate clause: weil, terwijl, when. */
  Subordinator: 1 << 15,
  /** Adverbs and particles that stand between verb and subject, or tell a time. */
  Adverb: 1 << 16,
  Negation: 1 << 17,
  /** A verb of thinking, hoping or knowing: no report of speech. */
  Attitude: 1 << 18,
  /** A verb particle that can stand alone: mit, toe, out. */
  Particle: 1 << 19,
  /** A weekday, month or other word for a time. */
  Time: 1 << 20,
  /** A noun for one who speaks for others, or an office: Sprecher, minister, analyst. */
  Role: 1 << 21,
  /** An infinitive form of a reporting verb with its marker: mitzuteilen. */
  Reflexive: 1 << 22,
  /** The finite copula. */
  Copula: 1 << 23,
  /** A finite form of any other verb. */
  Verb: 1 << 24,
} as const;

export type WordClasses = number;

/** A verb of saying counts as any of these. */
export const REPORTING = WordClass.Say | WordClass.Manner | WordClass.Demand | WordClass.Name;

/** Adds classes to words; a word listed twice has the classes of both. */
export class LexiconBuilder {
  private readonly classes = new Map<string, WordClasses>();
  private readonly lemmas = new Map<string, string>();
  private readonly particles = new Map<string, Map<string, WordClasses>>();

  add(words: string, classes: WordClasses): this {
    for (const word of words.split(/\s+/)) if (word) this.set(word, classes);
    return this;
  }

  set(word: string, classes: WordClasses, lemma?: string): void {
    this.classes.set(word, (this.classes.get(word) ?? 0) | classes);
    if (lemma !== undefined && !this.lemmas.has(word)) this.lemmas.set(word, lemma);
  }

  /** Says that `form` is of `classes` when `particle` stands later in its clause. */
  separable(form: string, particle: string, classes: WordClasses, lemma: string): void {
    this.set(form, WordClass.NeedsParticle, lemma);
    this.set(particle, WordClass.Particle);
    const known = this.particles.get(form);
    if (known) known.set(particle, (known.get(particle) ?? 0) | classes);
    else this.particles.set(form, new Map([[particle, classes]]));
  }

  build(): Lexicon {
    return { classes: this.classes, particles: this.particles, lemmas: this.lemmas };
  }
}

/** What is known of a language's words: their classes, and what verb forms become with a particle. Keys are lower case. */
export interface Lexicon {
  readonly classes: ReadonlyMap<string, WordClasses>;
  /** The dictionary form of each form of a verb; a separable verb's joined forms lead to its joined infinitive. */
  readonly lemmas: ReadonlyMap<string, string>;
  readonly particles: ReadonlyMap<string, ReadonlyMap<string, WordClasses>>;
}
