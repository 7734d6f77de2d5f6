import { describe, expect, it } from 'vitest';
import { personKey, readPersonName } from '../../../../src/core/linking/people/personName';
import type { Language } from '../../../../src/core/text/language';

const key = ([name, language]: readonly [string, Language]) => personKey(readPersonName(name, language));

// Each line is one person, as German, Dutch and English papers write the name.
const SPELLINGS: readonly (readonly [string, Language])[][] = [
  [
    ['Wladimir Putin', 'de'],
    ['Vladimir Poetin', 'nl'],
    ['Vladimir Putin', 'en'],
    ['Vladimir Poutine', 'en'],
  ],
  [
    ['Wladimir Wladimirowitsch Putin', 'de'],
    ['Vladimir Putin', 'en'],
  ],
  [
    ['Wolodymyr Selenskyj', 'de'],
    ['Volodymyr Zelensky', 'en'],
    ['Volodymyr Zelenskyy', 'en'],
    ['Wolodimir Selenski', 'nl'],
  ],
  [
    ['Alexander Lukaschenko', 'de'],
    ['Aleksandr Loekasjenko', 'nl'],
    ['Alexander Lukashenko', 'en'],
  ],
  [
    ['Michail Gorbatschow', 'de'],
    ['Michail Gorbatsjov', 'nl'],
    ['Mikhail Gorbachev', 'en'],
  ],
  [
    ['Nikita Chruschtschow', 'de'],
    ['Nikita Chroesjtsjov', 'nl'],
    ['Nikita Khrushchev', 'en'],
  ],
  [
    ['Jewgeni Prigoschin', 'de'],
    ['Jevgeni Prigozjin', 'nl'],
    ['Yevgeny Prigozhin', 'en'],
  ],
  [
    ['Sergej Schoigu', 'de'],
    ['Sergej Sjojgoe', 'nl'],
    ['Sergei Shoigu', 'en'],
  ],
  [
    ['Julia Timoschenko', 'de'],
    ['Joelia Timosjenko', 'nl'],
    ['Yulia Tymoshenko', 'en'],
  ],
  [
    ['Baschar al-Assad', 'de'],
    ['Basjar al-Assad', 'nl'],
    ['Bashar al-Assad', 'en'],
    ['Bashar Assad', 'en'],
  ],
  [
    ['Saddam Hussein', 'de'],
    ['Saddam Hoessein', 'nl'],
    ['Saddam Hussain', 'en'],
  ],
  [
    ['Mohammed bin Salman', 'de'],
    ['Mohammad bin Salman', 'nl'],
    ['Muhammad bin Salman', 'en'],
  ],
  [
    ['Kim Jong-un', 'de'],
    ['Kim Jong-oen', 'nl'],
    ['Kim Jong Un', 'en'],
  ],
  [
    ['Benjamin Netanjahu', 'de'],
    ['Benjamin Netanyahu', 'en'],
  ],
  [
    ['Gerhard Schröder', 'de'],
    ['Gerhard Schroeder', 'en'],
    ['Gerhard Schroder', 'en'],
  ],
  [
    ['Recep Tayyip Erdoğan', 'de'],
    ['Recep Tayyip Erdogan', 'nl'],
  ],
  [
    ['Anthony Blinken', 'de'],
    ['Antony Blinken', 'en'],
  ],
  [
    ['Präsident Joe Biden', 'de'],
    ['president Joe Biden', 'nl'],
    ['Joe Biden', 'en'],
  ],
  [
    ['Donald J. Trump', 'en'],
    ['Donald Trump', 'de'],
  ],
];

const STRANGERS: readonly (readonly [readonly [string, Language], readonly [string, Language]])[] = [
  [
    ['Hans Möller', 'de'],
    ['Hans Müller', 'de'],
  ],
  [
    ['Thomas Mayer', 'de'],
    ['Thomas Maier', 'de'],
  ],
  [
    ['George W. Bush', 'en'],
    ['George H. W. Bush', 'en'],
  ],
  [
    ['Ali Hassan', 'en'],
    ['Ali Hussein', 'en'],
  ],
  [
    ['Jan Jansen', 'nl'],
    ['Jan Janssen', 'nl'],
  ],
  [
    ['Boris Johnson', 'en'],
    ['Mike Johnson', 'en'],
  ],
  [
    ['Wladimir Putin', 'de'],
    ['Wladimir Klitschko', 'de'],
  ],
  [
    ['Xi Jinping', 'de'],
    ['Li Keqiang', 'de'],
  ],
];

describe('personKey', () => {
  it.each(SPELLINGS.map((spellings) => [spellings.map(([name]) => name).join(' = '), spellings] as const))(
    '%s',
    (_, spellings) => {
      expect([...new Set(spellings.map(key))]).toHaveLength(1);
    },
  );

  it.each(STRANGERS.map(([a, b]) => [`${a[0]} is not ${b[0]}`, a, b] as const))('%s', (_, a, b) => {
    expect(key(a)).not.toBe(key(b));
  });
});

describe('readPersonName', () => {
  it('takes the first word of a Chinese or Korean name for the surname, the last of others', () => {
    expect(readPersonName('Yang Jiechi', 'de').surnames).toEqual(['yang']);
    expect(readPersonName('Kim Jong-un', 'de').surnames).toEqual(['kim']);
    expect(readPersonName('Jake Sullivan', 'de').surnames).toEqual(['sullivan']);
  });

  it('lets a surname be used with its particles or without', () => {
    expect(readPersonName('Ursula von der Leyen', 'de').surnames).toEqual(['von_der_leyen', 'leyen']);
  });

  it('keeps a title that is all there is', () => {
    expect(readPersonName('Kanzler', 'de').keys).toEqual(['kanzler']);
  });
});
