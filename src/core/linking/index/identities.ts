import type { CorpusNames } from '../corpus/corpusNames';
import { type EntityDecision, type Rulings, rulings } from './decisions';

/**
 * Which entity of the workspace a document's id means: what people decided, and between their decisions what the corpus tells
 * of names. Worked out when asked, so that no id that a document was given ever changes.
 */
export class Identities {
  readonly #names: CorpusNames;
  readonly #decisions = new Map<string, readonly EntityDecision[]>();
  #ruled: Rulings | undefined;

  constructor(names: CorpusNames) {
    this.#names = names;
  }

  /** What people decided, put together. */
  get rulings(): Rulings {
    this.#ruled ??= rulings([...this.#decisions.values()].flat());
    return this.#ruled;
  }

  /** What a document's sidecar decides. */
  decisionsIn(source: string): readonly EntityDecision[] {
    return this.#decisions.get(source) ?? [];
  }

  /** Sets what a document's sidecar decides, in place of what it decided before. */
  decide(source: string, decisions: readonly EntityDecision[]): void {
    const before = this.decisionsIn(source);
    if (decisions.length === 0) this.#decisions.delete(source);
    else this.#decisions.set(source, decisions);
    if (before.length === 0 && decisions.length === 0) return;
    if (JSON.stringify(before) !== JSON.stringify(decisions)) this.#ruled = undefined;
  }

  /** The entity of the workspace that an id means. Answers itself for its own answers. */
  resolve(id: string): string {
    const first = this.#step(id);
    if (first === id) return id;
    const seen = [id];
    for (let at = first; ; ) {
      const ring = seen.indexOf(at);
      if (ring >= 0) return seen.slice(ring).sort()[0] ?? id;
      seen.push(at);
      const next = this.#step(at);
      if (next === at) return at;
      at = next;
    }
  }

  /** The ids that come to mean an entity of the workspace, itself among them, whether or not a document has them. */
  membersOf(canonical: string): string[] {
    const reached = new Set([canonical]);
    for (const id of reached) {
      for (const member of [...this.#names.membersOf(id), ...this.rulings.mergedInto(id)]) reached.add(member);
    }
    return [...reached].filter((id) => this.resolve(id) === canonical);
  }

  #step(id: string): string {
    const decided = this.rulings.canonical(id);
    const joined = this.#names.resolve(decided);
    if (joined === decided) return decided;
    const mayJoin = this.rulings.mayJoin(id, joined) && this.rulings.mayJoin(decided, joined);
    return mayJoin ? this.rulings.canonical(joined) : decided;
  }
}
