import type { BuiltInEntityType } from '../entities/types';

/** One person, place, organisation …: what mentions name, in one document or in many. */
export interface Entity {
  /** Stable across documents and sessions: `iso3166:CN`, `geonames:1816670`, `per:xi-jinping`. */
  readonly id: string;
  /** The name to show. */
  readonly label: string;
  readonly type: BuiltInEntityType;
}
