import type { Holds } from './format';

/** What a format loses, in a few words each: for the README. What is written out anew, as ids are, is no loss. */
export function lossesOf(holds: Holds): readonly string[] {
  const losses: (string | false)[] = [
    holds.types === 'names' && 'types other than PER, LOC, ORG, MISC',
    holds.quotes === 'no' && 'quotes',
    holds.quotes === 'spans' && 'speakers and cues',
    !holds.passages && 'comments on passages',
    holds.relations === 'no' && 'relations',
    holds.relations === 'same-origin' && 'relations between suggestions and annotations',
    holds.relations === 'bare' && 'who made a relation',
    holds.notes === 'no' && 'notes',
    holds.notes === 'text' && 'who wrote a note',
    !holds.lineBreaks && holds.notes !== 'no' && 'line breaks in notes',
    holds.entities === 'no' && 'entities',
    holds.entities === 'id' && 'names of entities',
    holds.entities === 'label' && 'further addresses of entities',
    !holds.overlap && 'overlaps',
    !holds.discontinuous && 'pieces that belong together',
    holds.decisions === 'no' && 'suggested or decided',
    holds.decisions === 'status' && 'confidences',
    !holds.authorship && 'authors and times',
    holds.boundaries === 'words' && 'white space at the edges',
    holds.characters === 'xml' && 'control characters',
    holds.text === 'tokens' && 'white space of the text',
    holds.text === 'lf' && 'CRLF line ends',
    holds.text === 'crlf' && 'LF line ends',
  ];
  return losses.filter((loss) => loss !== false);
}
