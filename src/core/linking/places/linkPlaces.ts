import type { Language } from '../../text/language';
import { fold, slug } from '../names/fold';
import { withoutGenitive } from '../names/genitive';
import { knownGroup } from '../organisations/knownOrganisations';
import type { Cities } from './cities';
import { type Place, placeByDemonym, placeByName } from './countries';

/** A place that a mention was found to name. */
export interface LinkedPlace {
  readonly id: string;
  readonly label: string;
  /** Whether a list knows it; if not, the name itself is its identity. */
  readonly known: boolean;
}

/** What finding a place takes beside its name. */
export interface PlaceContext {
  readonly language: Language;
  readonly cities: Cities;
  /** Ids of the countries that the document names: they decide between cities of one name. */
  readonly countries: ReadonlySet<string>;
  /** Folded names of places as the document has them, against which a genitive that no list knows is checked. */
  readonly names: ReadonlySet<string>;
  /** The country named last before an offset (UTF-16 code units), not far before; else the one that the language suggests. */
  countryBefore(offset: number): string | null;
}

/** The place of a name such as "VR China", "Moskaus", "Washington". A country goes before a city of its name. */
export function linkPlace(text: string, context: PlaceContext): LinkedPlace {
  const known = knownPlace(text, context);
  if (known) return known;
  const bare = withoutGenitive(fold(text), context.language);
  return unknown(
    'place',
    bare && (bare.certain || context.names.has(bare.name)) ? text.slice(0, bare.name.length) : text,
  );
}

/** The country, region or city of a name that a list knows, tried as it stands, then without a genitive. */
export function knownPlace(text: string, context: PlaceContext): LinkedPlace | null {
  for (const name of nominatives(text, context.language)) {
    const country = placeByName(name);
    if (country) return found(country, context.language);
    const city = context.cities.find(name, context.countries);
    if (city) return { id: city.id, label: name, known: true };
  }
  return null;
}

/**
 * The country or region of an adjective or a word for inhabitants: chinesischen, Chinezen. Of a pair (chinesisch-russisch)
 * it is the first; a word from a city's name (Moskauer, Berliner) gives the city.
 */
export function linkDemonym(text: string, context: PlaceContext): LinkedPlace {
  const parts = [text, ...text.split(/[-–]/)];
  for (const part of parts) {
    const place = placeByDemonym(part) ?? placeByDemonym(part.replace(/['’]?s$/u, ''));
    if (place) return found(place, context.language);
  }
  for (const part of parts) {
    for (const name of [part, ...citiesOfInhabitants(part)]) {
      const place = knownPlace(name, context);
      if (place) return place;
    }
  }
  const group = knownGroup(text);
  return group ? { ...group, known: true } : unknown('norp', text);
}

// Berlinerinnen, Amsterdamse, Rotterdammers: what is left when the ending goes, a doubled consonant made single.
function citiesOfInhabitants(word: string): string[] {
  const stem = /^(.{3,}?)(?:er(?:n|s|in|innen)?|se|s)$/u.exec(word)?.[1];
  return stem === undefined ? [] : [stem, stem.replace(/(.)\1$/u, '$1')];
}

/** The place's id if a name is a country's, else `null`: what a first pass collects for choosing among cities. */
export function countryIn(text: string, language: Language): string | null {
  for (const name of nominatives(text, language)) {
    const place = placeByName(name) ?? placeByDemonym(name);
    if (place) return place.id;
  }
  return null;
}

function nominatives(text: string, language: Language): string[] {
  const bare = withoutGenitive(fold(text), language);
  return bare ? [text, text.slice(0, bare.name.length)] : [text];
}

function found(place: Place, language: Language): LinkedPlace {
  return { id: place.id, label: place.labels[language], known: true };
}

function unknown(kind: string, text: string): LinkedPlace {
  return { id: `${kind}:${slug(fold(text)) || 'unknown'}`, label: text, known: false };
}
