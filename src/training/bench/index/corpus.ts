import type { Mention } from '../../../core/entities/mention';
import { LANGUAGES, type Language } from '../../../core/text/language';
import { readAuthored } from '../../corpora/authored';
import type { GoldDocument } from '../../corpora/gold';
import { Random } from '../anchoring/random';

/** A made-up document of a made-up corpus. */
export interface MadeDocument {
  readonly source: string;
  readonly language: Language;
  readonly text: string;
  /** All that is named in it, so that the index's load does not depend on how much a tagger finds. */
  readonly mentions: readonly Mention[];
}

const SYLLABLES =
  'ba bel bo da den do fa fel ga gra ha hol ka kel ko la lin lo ma men mo na nor pa pel ra ren ro sa sen ta tor va vin wa wel za'.split(
    ' ',
  );
const GIVEN =
  'Ada Ben Cora Dirk Eva Finn Gesa Hugo Ida Jan Kim Lars Mia Nils Olga Paul Rosa Sven Tessa Udo Vera Wim Yara Zoe'.split(
    ' ',
  );
const SURNAMES = 20_000;

/**
 * Documents of about `length` UTF-16 code units, put together from the texts written for this project, in three
 * languages. The people in them are given other names, a few often and most seldom, as in real news, so that the corpus has
 * tens of thousands of entities. The same number always gives the same document; `from` leaves out those before it.
 */
export function* makeCorpus(count: number, length: number, from = 0): Generator<MadeDocument> {
  const texts = LANGUAGES.map((language) => [language, readAuthored(language)] as const);
  for (let number = from; number < count; number++) {
    const random = new Random(number + 1);
    const [language, authored] = random.pick(texts);
    const pieces: MadeText[] = [];
    for (let size = 0; size < length; size += pieces.at(-1)?.text.length ?? length) {
      pieces.push(renamed(random.pick(authored), random));
    }
    const { text, mentions } = joined(pieces);
    const source = `${String(number).padStart(6, '0')}.${language}.txt`;
    const whole = mentions.filter(({ end }) => end <= length);
    yield { source, language, text: text.slice(0, length), mentions: whole };
  }
}

type MadeText = Pick<MadeDocument, 'text' | 'mentions'>;

function joined(pieces: readonly MadeText[]): MadeText {
  let text = '';
  const mentions: Mention[] = [];
  for (const piece of pieces) {
    const offset = text.length;
    mentions.push(...piece.mentions.map((m) => ({ ...m, start: m.start + offset, end: m.end + offset })));
    text += `${piece.text}\n\n`;
  }
  return { text, mentions };
}

/** A text with other people in it. */
function renamed({ text, mentions }: GoldDocument, random: Random): MadeText {
  const names = new Map<string, { given: string; surname: string }>();
  const made: Mention[] = [];
  let result = '';
  let at = 0;
  for (const { start, end, type, entity } of mentions) {
    if (start < at) continue;
    let name = text.slice(start, end);
    result += text.slice(at, start);
    if (type === 'PER') {
      const person = names.get(entity ?? name) ?? { given: random.pick(GIVEN), surname: surname(random) };
      names.set(entity ?? name, person);
      name = name.includes(' ') ? `${person.given} ${person.surname}` : person.surname;
    }
    made.push({ start: result.length, end: result.length + name.length, text: name, type, confidence: 0.9 });
    result += name;
    at = end;
  }
  return { text: result + text.slice(at), mentions: made };
}

// The third power makes a few names frequent and a long tail rare.
function surname(random: Random): string {
  const number = Math.floor(SURNAMES * random.next() ** 3);
  const own = new Random(number + 7919);
  const word = Array.from({ length: 3 }, () => own.pick(SYLLABLES)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
