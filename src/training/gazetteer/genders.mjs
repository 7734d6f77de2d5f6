// Writes src/core/linking/data/genders.ts: given names that only women or only men bear, from @faker-js/faker (MIT) and the
// lists below.
//   node src/training/gazetteer/genders.mjs
import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';

const LOCALES = ['de', 'de_AT', 'de_CH', 'nl', 'nl_BE', 'en', 'fr', 'sv', 'nb_NO', 'pl'];

/** As German, Dutch and English papers spell them. */
const SLAVIC_AND_ARABIC = {
  female: 'ljubow lyubov zeynep elif ayse carmen isabel dolores mercedes nour maryam mariam noor hanan rasha',
  male: `wladimir vladimir wolodymyr volodymyr sergej sergei sergey serhij serhiy dmitri dmitrij dmitry dmytro alexej alexei alexey
    aleksej aleksei oleksij oleksiy oleksii andrej andrei andrey andrij andriy michail mikhail mychajlo mykhailo mychailo juri yuri
    joeri jurij iwan ivan igor ihor oleg oleh wiktor viktor pawel pavel pawlo pavlo nikolai nikolaj nikolay mykola petro pjotr pyotr
    konstantin maxim maksym jewgeni jewgenij yevgeny evgeni evgeny boris anton denis denys artem artjom ruslan roman stanislaw
    stanislav wadim vadim wjatscheslaw vyacheslav ilja ilya nikita sascha mischa grigori gennadi leonid kirill kyrylo ramsan ramzan
    taras bohdan dmytri walerij valeriy anatoli anatoly alexander aleksandr oleksandr mohammed mohammad muhammad ahmed ahmad mahmud
    mahmoud ali hassan hussein omar yusuf ibrahim khaled abdullah abdel mustafa mehmet recep tayyip murat emre bashar saddam giovanni giuseppe luigi paolo marco mario carlos juan jose pedro luis miguel`,
};

const unknown = /[^a-z' -]/;

/** @param {string} name */
function folded(name) {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i');
}

/** @param {'female' | 'male'} gender */
function namesOf(gender) {
  const names = new Set(SLAVIC_AND_ARABIC[gender].split(/\s+/));
  for (const locale of LOCALES) {
    const { first_name } = /** @type {any} */ (allLocales)[locale].person;
    for (const name of first_name[gender] ?? []) names.add(folded(name).split(/[ -]/)[0] ?? '');
  }
  return new Set([...names].filter((name) => name.length > 2 && !unknown.test(name)));
}

const female = namesOf('female');
const male = namesOf('male');

/** @param {Set<string>} of @param {Set<string>} other @param {(name: string) => boolean} needed */
function lines(of, other, needed) {
  /** @type {string[]} */
  const result = [''];
  for (const name of [...of].filter((each) => !other.has(each) && needed(each)).sort()) {
    const last = result.at(-1) ?? '';
    if (`${last} ${name}`.length > 110) result.push(name);
    else result[result.length - 1] = `${last} ${name}`.trim();
  }
  return result.join('\n');
}

writeFileSync(
  'src/core/linking/data/genders.ts',
  `// Made by src/training/gazetteer/genders.mjs, from @faker-js/faker (MIT) in part. Do not edit.

/** Folded given names that women bear and that do not end in -a, with spaces between them. */
export const FEMALE = \`
${lines(female, male, (name) => !name.endsWith('a'))}
\`;

/** Folded given names that men bear. */
export const MALE = \`
${lines(male, female, () => true)}
\`;

/** Folded given names in -a that either may bear. */
export const EITHER = \`
${lines(new Set([...female].filter((name) => male.has(name) && name.endsWith('a'))), new Set(), () => true)}
\`;
`,
);
