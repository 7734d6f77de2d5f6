import { message } from '../text/message';
import type { AnnotationType } from './annotationType';
import { compilePattern } from './patterns';
import type { TypeProblem } from './readTypes';

/**
 * Says which patterns of types that were read cannot be used. Apart from `readTypes`, as the engine for patterns is large:
 * where there is a worker, only that has it.
 */
export function checkPatterns(types: readonly AnnotationType[]): TypeProblem[] {
  return types.flatMap(({ id, patterns = [] }) =>
    patterns.flatMap((source) => {
      const pattern = compilePattern(source);
      if (pattern.ok) return [];
      const shown = source.slice(0, 80);
      return [{ id, message: message('{0}: the pattern “{1}” cannot be used: {2}.', id, shown, pattern.error) }];
    }),
  );
}
