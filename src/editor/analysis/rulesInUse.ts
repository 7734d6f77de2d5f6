import type { AnnotationType } from '../../core/codebook/annotationType';
import { TypeRules } from '../../core/codebook/rules';

/** Keeps the rules of the last types: a request brings its types along, and only other ones need compiling. */
export class RulesInUse {
  #key = '[]';
  #rules = new TypeRules([]);

  of(types: readonly AnnotationType[]): TypeRules {
    const key = JSON.stringify(types);
    if (key !== this.#key) {
      this.#key = key;
      this.#rules = new TypeRules(types);
    }
    return this.#rules;
  }
}
