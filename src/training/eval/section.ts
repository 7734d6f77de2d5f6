import type { Knowledge } from '../../core/entities/knowledge';
import type { Table } from './table';

/** What every part of the evaluation is given. */
export interface EvalContext {
  /** The folder with `corpora/`, `gold/` and `seeds/`; what it lacks is left out of the tables. */
  readonly shared: string;
  readonly knowledge: Knowledge;
  /** Beside the shipped system also measure other libraries. */
  readonly peers: boolean;
  /** Words from the command line that choose among sets; empty means all. */
  readonly only: readonly string[];
}

/** One part of `npm run eval`: entities, quotes, linking. Add yours to the list in `main.ts`. */
export interface EvalSection {
  readonly name: string;
  run(context: EvalContext): Promise<Table[]>;
}
