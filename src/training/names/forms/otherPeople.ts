/** The plural, the adjective's other form of a Dutch name for one of a people: Australiër: Australiërs; Belg: Belgen. */
export function dutchPersonForms(noun: string): string[] {
  if (/(?:er|ër|aar|ling)$/.test(noun)) return [noun, /ling$/.test(noun) ? `${noun}en` : `${noun}s`];
  if (/[aiouy]$/.test(noun)) return [noun, `${noun}'s`];
  if (/ees$/.test(noun)) return [noun, noun.replace(/ees$/, 'ezen'), noun.replace(/ees$/, 'ese')];
  if (/aan$/.test(noun)) return [noun, noun.replace(/aan$/, 'anen')];
  if (/een$/.test(noun)) return [noun, noun.replace(/een$/, 'enen')];
  if (/oon$/.test(noun)) return [noun, noun.replace(/oon$/, 'onen')];
  if (/sman$/.test(noun)) return [noun, noun.replace(/man$/, 'en')];
  if (/man$/.test(noun)) return [noun, noun.replace(/man$/, 'mannen')];
  return [noun, `${noun}en`];
}

/** A Dutch adjective of a people or place with its endings: Australisch, Australische; Maltees, Maltese. */
export function dutchAdjectiveForms(adjective: string): string[] {
  if (/ees$/.test(adjective)) return [adjective, adjective.replace(/ees$/, 'ese')];
  return /s(?:ch)?$/.test(adjective) ? [adjective, `${adjective}e`] : [adjective];
}

/** What the people and things of a Dutch or Flemish place are called by rule: Tilburgse, Tilburger, Tilburgers. */
export function dutchPlaceForms(place: string): string[] {
  if (!/^\p{Lu}\p{L}+$/u.test(place)) return [];
  if (/ingen$/.test(place)) return people(place.slice(0, -2), 'er', 'se');
  if (/en$/.test(place)) return [...people(place, 'aar', 'se'), ...people(place.slice(0, -2), 'er')];
  if (/e$/.test(place))
    return [...people(place.slice(0, -1), 'er', 'se'), `${place}se`, `${place}naar`, `${place}naars`];
  if (/[aou]$/.test(place)) return people(place, 'naar', 'se');
  if (/s$/.test(place)) return people(place, 'enaar', 'e');
  if (/m$/.test(place)) return people(place, 'mer', 'se').concat(people(place, 'er'));
  return people(place, 'er', 'se').concat(people(place, 'enaar'));
}

function people(stem: string, person: string, ...adjectives: string[]): string[] {
  return [stem + person, `${stem}${person}s`, ...adjectives.map((ending) => stem + ending)];
}

/** The forms of an English name for one of a people: Australian: Australians; Frenchman: Frenchmen, Frenchwoman, Frenchwomen. */
export function englishPersonForms(noun: string): string[] {
  if (/[^r]man$/.test(noun) && !/(?:Ger|Ro|Otto|O)man$/.test(noun)) {
    return ['man', 'men', 'woman', 'women'].map((ending) => noun.replace(/man$/, ending));
  }
  return /(?:ese|ish|[sxz]|ch)$/.test(noun) ? [noun] : [noun, `${noun}s`];
}
