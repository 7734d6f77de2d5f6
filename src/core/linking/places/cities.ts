import { fold } from '../names/fold';

/** A city of GeoNames. */
export interface City {
  /** `geonames:1816670`. */
  readonly id: string;
  /** The country's place id: `iso3166:CN`. */
  readonly country: string;
  readonly population: number;
  readonly capital: boolean;
  readonly name: string;
}

/** Cities by all of their names. */
export interface Cities {
  /**
   * The city that a name most likely means: capitals and big cities first, those of `countries` (place ids that the
   * document speaks of) before others. `null` if none is called so.
   */
  find(name: string, countries: ReadonlySet<string>): City | null;
}

/** Knows no city: what linking does without the list, in which case a city's name is its identity. */
export const NO_CITIES: Cities = { find: () => null };

/**
 * Reads the list of cities: a line a city, `id TAB country TAB population in thousands TAB C if a capital TAB names`, names
 * with `;`, the first the one GeoNames shows. Lines that are not so are skipped.
 */
export function readCities(tsv: string): Cities {
  const lines = tsv.split('\n');
  const byName = new Map<string, number[]>();
  lines.forEach((line, number) => {
    for (const name of namesOf(line)) {
      const key = fold(name);
      const known = byName.get(key);
      if (known === undefined) byName.set(key, [number]);
      else if (known.at(-1) !== number) known.push(number);
    }
  });
  return {
    find(name, countries) {
      const key = fold(name);
      let best: City | null = null;
      let bestWeight = -1;
      for (const number of byName.get(key) ?? []) {
        const city = cityOf(lines[number] ?? '');
        if (city === null) continue;
        const weight = weigh(city, key, countries);
        if (weight > bestWeight) [best, bestWeight] = [city, weight];
      }
      return best;
    },
  };
}

// Orders of magnitude: a capital counts like a city ten times its size, its own main name too, and a country
// that the document names like six times.
function weigh(city: City, key: string, countries: ReadonlySet<string>): number {
  const size = Math.log10(Math.max(1, city.population));
  return size + (city.capital ? 1 : 0) + (fold(city.name) === key ? 1 : 0) + (countries.has(city.country) ? 0.8 : 0);
}

function cityOf(line: string): City | null {
  const [id, country, thousands, capital, names] = line.split('\t');
  if (!id || !country || names === undefined) return null;
  return {
    id: `geonames:${id}`,
    country: `iso3166:${country}`,
    population: Number(thousands) * 1000,
    capital: capital === 'C',
    name: names.split(';')[0] ?? '',
  };
}

function namesOf(line: string): string[] {
  return line
    .slice(line.lastIndexOf('\t') + 1)
    .split(';')
    .filter((name) => name !== '');
}
