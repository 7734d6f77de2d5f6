import type { Span } from '../text/span';
import type { BuiltInEntityType } from './types';

/** A span that names an entity, as the machine found it. Offsets are UTF-16 code units. */
export interface Mention extends Span {
  readonly text: string;
  readonly type: BuiltInEntityType;
  /** Calibrated probability, 0 to 1, that span and type are both right. */
  readonly confidence: number;
}
