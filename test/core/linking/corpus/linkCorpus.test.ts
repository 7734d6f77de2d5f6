import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CorpusNames } from '../../../../src/core/linking/corpus/corpusNames';
import { entitiesOf, type NamedMention, relabelling } from '../../../../src/core/linking/corpus/linkCorpus';
import { linkMentions } from '../../../../src/core/linking/linkMentions';
import type { Language } from '../../../../src/core/text/language';

/** A document whose mentions are these names, linked by itself. `ORG:` before a name makes it an organisation. */
function doc(names: string, language: Language = 'en'): { language: Language; mentions: NamedMention[] } {
  let text = '';
  const mentions = names.split(', ').map((entry) => {
    const [type, name] = entry.startsWith('ORG:') ? (['ORG', entry.slice(4)] as const) : (['PER', entry] as const);
    const start = text.length;
    text += `${name}, `;
    return { start, end: start + name.length, text: name, type, confidence: 1 };
  });
  return { language, mentions: linkMentions(mentions, text, language) };
}

function ids(...documents: ReturnType<typeof doc>[]): string[][] {
  const relabel = relabelling(documents);
  return documents.map(({ mentions }) => mentions.map(({ entity }) => relabel(entity).id));
}

describe('linking over a corpus', () => {
  it('leads a bare surname to the one person of the corpus who has it, in any spelling', () => {
    expect(ids(doc('Ada Lovelace'), doc('Lovelace'))).toEqual([['per:ada_lovelace'], ['per:ada_lovelace']]);
    expect(ids(doc('Wladimir Putin', 'de'), doc('Poetin', 'nl'))).toEqual([
      ['per:vladimir_putin'],
      ['per:vladimir_putin'],
    ]);
    expect(ids(doc('Ursula von der Leyen', 'de'), doc('von der Leyen', 'de')).flat()).toEqual(
      Array(2).fill('per:ursula_von_der_leyen'),
    );
    expect(ids(doc('Muammar al-Gaddafi', 'de'), doc('Gaddafi', 'de'), doc('Gaddafi')).flat()).toEqual(
      Array(3).fill('per:mumr_kadf'),
    );
  });

  it('leaves a bare surname alone that two people have', () => {
    expect(ids(doc('Ada Stone'), doc('Carl Stone'), doc('Stone'))[2]).toEqual(['per:stone']);
  });

  it('does not take half of a double name for a stranger’s surname, as within a document it does', () => {
    const half = doc('Stone');
    expect(ids(doc('Ada Stone-Flint'), half)[1]).toEqual(['per:stone']);
    expect(new Set(ids(doc('Ada Stone-Flint'), doc('Ada Stone')).flat()).size).toBe(2);
    expect(new Set(ids(doc('Ada Stone-Flint, Stone, Ada Stone')).flat()).size).toBe(1);
  });

  it('puts short and full given names together, unless somebody is in the way', () => {
    expect(new Set(ids(doc('Joe Stone'), doc('Joseph Stone'), doc('J. Stone'), doc('Stone')).flat()).size).toBe(1);
    expect(new Set(ids(doc('John Stone'), doc('Jane Stone'), doc('J. Stone'), doc('Stone')).flat()).size).toBe(4);
    expect(new Set(ids(doc('George W. Bush'), doc('George H. W. Bush')).flat()).size).toBe(2);
  });

  it('knows an acronym that another document spells out, if all mean the same by it', () => {
    const molens = doc('ORG:Stichting Oude Molens, ORG:SOM', 'nl');
    expect(ids(molens, doc('ORG:SOM', 'nl')).flat()).toEqual(Array(3).fill('org:stichting_oude_molen'));
    const other = doc('ORG:Stille Oude Mannen, ORG:SOM', 'nl');
    expect(ids(molens, other, doc('ORG:SOM', 'nl'))[2]).toEqual(['org:som']);
  });

  it('labels a joined name as most documents label its bearer', () => {
    const documents = [doc('Ada Lovelace'), doc('Ada Lovelace'), doc('Lovelace')];
    const bare = documents[2]?.mentions[0]?.entity;
    expect(bare && relabelling(documents)(bare)).toEqual({
      id: 'per:ada_lovelace',
      label: 'Ada Lovelace',
      type: 'PER',
    });
  });
});

const NAMES = [
  'Ada Stone',
  'Stone',
  'Carl Stone',
  'A. Stone',
  'Stones',
  'Vladimir Poetin',
  'Putin',
  'ORG:Zork Institute',
  'ORG:ZI',
  'ORG:Zork',
];
const documents = fc
  .array(fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 5 }), { maxLength: 8 })
  .map((lists) => lists.map((list) => doc(list.join(', '))));

describe('CorpusNames', () => {
  it('answers alike whatever the order in which documents came', () => {
    fc.assert(
      fc.property(
        documents.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const one = relabelling(list);
          const other = relabelling(shuffled);
          for (const { entity } of list.flatMap(({ mentions }) => mentions)) expect(other(entity)).toEqual(one(entity));
        },
      ),
    );
  });

  it('forgets a document that is taken out as if it had never been in', () => {
    fc.assert(
      fc.property(documents, documents, (kept, removed) => {
        const names = new CorpusNames();
        const expected = new CorpusNames();
        for (const { mentions, language } of [...kept, ...removed]) names.add(entitiesOf(mentions, language), language);
        for (const { mentions, language } of removed) names.remove(entitiesOf(mentions, language));
        for (const { mentions, language } of kept) expected.add(entitiesOf(mentions, language), language);
        for (const { entity } of [...kept, ...removed].flatMap(({ mentions }) => mentions)) {
          expect(names.resolve(entity.id)).toBe(expected.resolve(entity.id));
        }
      }),
    );
  });

  it('gives an answer that is its own answer, and lists it among the members', () => {
    fc.assert(
      fc.property(documents, (list) => {
        const names = new CorpusNames();
        for (const { mentions, language } of list) names.add(entitiesOf(mentions, language), language);
        for (const { entity } of list.flatMap(({ mentions }) => mentions)) {
          const id = names.resolve(entity.id);
          expect(names.resolve(id)).toBe(id);
          expect(names.membersOf(id)).toContain(entity.id);
        }
      }),
    );
  });
});
