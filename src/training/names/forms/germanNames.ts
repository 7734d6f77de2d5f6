/** Stems of adjectives, besides those of peoples, that German names begin with; and how many more of them end. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  `Allgemein Unabhängig Vereinigt Vereint Verbündet Besetzt Gelobt Verboten Ewig Freiwillig Ständig Bekennend Angewandt Bildend Alt Neu
  Groß Klein Hoh Tief Ober Oberst Unter Äußer Inner Nieder Nah Fern Mittler Wild Rot Schwarz Weiß Grün Blau Gelb Braun Grau Golden
  Silbern Eisern Gläsern Heilig Frei Jung Tot Schön Gut Lang Kurz Still Warm Kalt Rund Stark Rein Recht Link Schief Blutig Letzt Erst
  Zweit Dritt Viert Fünft Sechst Siebt Acht Neunt Zehnt Elft Zwölft Siebenjährig Dreißigjährig Hundertjährig`.split(
    /\s+/,
  ),
);
const ADJECTIVE = /^\p{Lu}[\p{L}-]*(?:isch|lich|ional|ial|tral|eral|ell|tiv)$/u;
/** Of these stems Dutch and English words have none, so that a place's name may follow: Großer Belchen, Vereinigte Staaten. */
const GERMAN_ONLY = /[ßäöü]|^(?:Hoh|Vereinigt)/;
const FEMININE =
  /(?:e|ung|heit|keit|schaft|ion|tät|ik|ie|ei|ur|anz|enz|bank|bahn|wehr|macht|post|welt|stadt|burg|front|liga|kraft|hand|union|partei|armee|kammer|a)$/;
const MASCULINE_OR_NEUTER =
  /(?:[Bb]und|[Rr]at|[Aa]mt|[Vv]erband|[Vv]erein|[Ii]nstitut|[Mm]inisterium|[Mm]useum|[Zz]entrum|[Tt]heater|[Hh]aus|[Hh]of|[Pp]reis|[Kk]rieg|[Vv]ertrag|[Ff]rieden?|[Gg]esetz|[Kk]ongress|[Kk]omitee|[Bb]üro|[Dd]ienst|[Ff]onds|[Kk]ap|[Gg]olf|[Tt]urm|[Pp]latz|[Tt]al|[Gg]ericht|[Aa]rchiv|[Kk]onzil)$/u;
const LETTERS = /^\p{Lu}[\p{L}-]+$/u;

/** What the forms of a name depend on. */
export interface KnownWords {
  /** Whether a word is a German noun, as dictionaries have it. */
  isNoun(word: string): boolean;
  /** Whether a word without its ending is an adjective of a people or place: Hessisch. */
  isAdjective(stem: string): boolean;
}

/**
 * The cases of a German name of several words that begins with an adjective: Oberster Gerichtshof gives Oberste and Obersten
 * Gerichtshof, Obersten Gerichtshofs and Gerichtshofes. None for other names.
 */
export function germanNameForms(name: string, known: KnownWords): string[] {
  const words = name.split(' ');
  let count = 0;
  while (count < words.length - 1 && endingOf(words[count] as string, known) !== undefined) count++;
  const head = words[count];
  if (count === 0) return headFirst(words);
  if (head === undefined || !LETTERS.test(head)) return [];
  if (!GERMAN_ONLY.test(words[0] as string) && !isGermanNoun(head, known)) return [];
  const endings = new Set(words.slice(0, count).map((word) => endingOf(word, known)));
  endings.delete('');
  const [ending] = endings;
  if (endings.size !== 1 || ending === undefined) return [];
  // Such is a genitive already: Deutschen Bauernverbands.
  if (ending === 'en' && /[^aeious]s$/.test(head)) return [];
  const withEnding = (other: string, noun = head): string =>
    [...words.slice(0, count).map((word) => inflected(word, other, known)), noun, ...words.slice(count + 1)].join(' ');
  const forms = ['e', 'en', ending === 'es' ? 'es' : 'er'].map((other) => withEnding(other));
  if ((ending === 'er' || ending === 'es') && !FEMININE.test(head))
    forms.push(...genitives(head).map((noun) => withEnding('en', noun)));
  return forms.filter((form) => form !== name);
}

/** Bund der Steuerzahler, Institut für Zeitgeschichte: the genitives of the first noun, if it is one of those that are not feminine. */
function headFirst([head = '', next = '', ...rest]: readonly string[]): string[] {
  if (!MASCULINE_OR_NEUTER.test(head) || !/^(?:der|des|für|zur|zum|von|vom|gegen|am|im|in|an)$/.test(next)) return [];
  return genitives(head).map((noun) => [noun, next, ...rest].join(' '));
}

function inflected(word: string, ending: string, known: KnownWords): string {
  const old = endingOf(word, known);
  return old ? word.slice(0, -old.length) + ending : word;
}

/** The ending of an adjective; '' of one without (Christlich Demokratische); `undefined` where the word is none. */
function endingOf(word: string, { isAdjective }: KnownWords): string | undefined {
  const is = (stem: string): boolean => ADJECTIVES.has(stem) || ADJECTIVE.test(stem) || isAdjective(stem);
  for (const ending of ['er', 'es', 'en', 'e']) {
    if (word.endsWith(ending) && is(word.slice(0, -ending.length))) return ending;
  }
  return /(?:isch|lich)$/.test(word) && is(word) ? '' : undefined;
}

/** Whether a word is a German noun, or ends with one: Gerichtshof, Städtetag. */
function isGermanNoun(word: string, { isNoun }: KnownWords): boolean {
  for (let at = 0; at <= word.length - 4; at++) {
    if (isNoun(word.charAt(at).toUpperCase() + word.slice(at + 1))) return true;
  }
  return isNoun(word) || /(?:rat|tag|hof|amt|see|weg|tor)$/.test(word);
}

/** The genitive singular of a noun that is not feminine: Rundfunks, Platzes, Meers and Meeres. */
export function genitives(noun: string): string[] {
  if (/nis$/.test(noun)) return [`${noun}ses`];
  if (/[sßxz]$/.test(noun)) return [`${noun}es`];
  if (
    /(?:[aeiouäöü][lmnr]|[aeiou])$/.test(noun) &&
    !/(?:tal|meer|heer|raum|turm|stein|bein|verein|hain|rhein|tor)$/i.test(noun)
  )
    return [`${noun}s`];
  return [`${noun}s`, `${noun}es`];
}
