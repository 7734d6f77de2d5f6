import { CAPITALS } from '../data/capitals';

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  CAPITALS.trim()
    .split(/\s+/)
    .map((capital) => [`geonames:${capital.slice(2)}`, capital.slice(0, 2)]),
);

/**
 * The country (ISO 3166) that a place is the capital of, by the place's id: `geonames:1816670` gives "CN". A capital that
 * stands for its government ("Peking warnt") keeps its own entity; this tells whom it speaks for. `null` for any other.
 */
export function capitalOf(id: string): string | null {
  return COUNTRIES.get(id) ?? null;
}
