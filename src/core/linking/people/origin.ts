import { lazy } from '../../lazy';
import { cyrillicKey } from './transliteration';

/** Where a name comes from, as far as that decides how its spellings are compared. */
export type Origin = 'cyrillic' | 'arabic' | 'korean' | 'chinese' | 'plain';

/** Given names that are (nearly) only borne where Cyrillic is written, in English spelling. */
const cyrillicGiven = lazy(
  () =>
    new Set(
      (
        'vladimir volodymyr sergei sergey serhiy dmitri dmytro alexei oleksiy mikhail mykhailo nikolai mykola yevgeny yevhen yuri yuriy ivan ' +
        'igor ihor oleg oleh pavel pavlo petro andrei andriy anatoly anatoliy vitali vasily vasyl leonid grigori hryhoriy yegor ' +
        'kirill kyrylo ruslan ramzan nikita maxim maksym denys svetlana natalia nataliya yulia tatyana lyudmila oksana irina iryna ' +
        'olena ksenia rustem valery valeriy vyacheslav yaroslav vladislav vladyslav taras bohdan ostap vadim vadym gennady arkady ' +
        'aleksandr oleksandr aliaksandr sviatlana dzmitry zurab mikheil kassym nursultan ilham vagit artem artyom timur lavrenti ' +
        'fyodor iosif lev leonid mstislav rostislav stepan semyon yelena ekaterina yekaterina galina lidia raisa nadezhda lyubov'
      )
        .split(' ')
        .map((name) => cyrillicKey(name, 'en')),
    ),
);

/** Given names that are borne elsewhere too: they count only beside a surname in -in (Boris Jelzin, but not Boris Becker). */
const WIDESPREAD_GIVEN = /^(?:boris|vi[ck]tor|wi[ck]tor|roman|denis|alexander|konstantin|anton|josef|joseph)$/;

/** Endings that only Slavic surnames have, over all the spellings. */
const CYRILLIC_SURNAME =
  /(?:[^aeiou]enk[oa]|[^aeiou]sk(?:i|y|ij|yj|iy|yy|ii|aja|aya|aia)|[a-z]{2}(?:[eo][vw]a?|[eo]ff)|[eo][vw](?:itsch|itsj|ich|yc|ych)|tsch(?:uk|in|enko)|tsjo?e?k|[lrtszc]n(?:yj|yi|ij|iy|yy)|oe[a-z]+in|yshyn|ischyn)$/;

const ARABIC_GIVEN =
  /^(?:m[ou]h?[ao]mm?[ae]d|mahm[ou]e?ud|mahmo?[ou]d|ahm[ae]d|hamid|hassan|hasan|h(?:u|oe|ou)ss?[ae]i?y?n|khal[ie]d|chal[ie]d|isma[ei]l|ya[hc]+ya|jahja|saddam|m[ou]e?u?amm?[ae]r|bas+?(?:ch|h|j)a[rt]|hafe?[sz]|gamal|yass?er|jass?er|jass?ir|yass?ir|ayman|aiman|anwar|hosn[iy]|nou?ri|abd[aeu]l?|abd[ae]l-.*|abd[ue]llah?|abu|aboe|abou|bin|ibn|ali|ebrahim|ibrahim|akbar|sayy?[ei]d|qass?[ei]m|kass?[ei]m|nass?[ei]r|faisal|feisal|fais?al|omar|osama|oesama|usama|ayatollah|javad|dschawad|mohammad-.*|tariq|tarik|zayed|khalifa|tamim|haitham|fuad|riad|riyad|sa[ae]d|walid|rashid|raschid|yahya|massoud|massud)$/;

const CHINESE_SURNAMES = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao peng ' +
    'zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lai jiang cui zhong tan lu fan wang liao shi jin xi ' +
    'jia fu bai qin qiu hou zou xiong meng qi mao hao gong shao wan lei bo geng mo hua xiang ou tsai'
  ).split(' '),
);

// An initial or none, a final, once or twice: what a given name in pinyin is made of.
const PINYIN =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[aeiou]|ai|ei|ao|ou|ia|ie|iao|iu|ua|uo|uai|ui|ue|an|en|in|un|ang|eng|ing|ong|ian|iang|iong|uan|uang|er)';
const CHINESE_GIVEN = new RegExp(`^${PINYIN}[-' ]?(?:${PINYIN})?$`);

const KOREAN_SURNAMES = new Set('kim lee park choi moon yoon jung jeong cho kang han'.split(' '));
const KOREAN_GIVEN =
  /^(?:jong|jae|dschong|tsjong|sang|seok|suk|yo|dae|chung|kyung|geun|hye|myung|young|song|hyun|il|un|oen|in|yeol)[- ]?[a-z]*$/;

/** Tells where a person's name comes from. Tokens are folded; the first is the one that stands first. */
export function originOf(tokens: readonly string[]): Origin {
  const first = tokens[0] ?? '';
  const last = tokens.at(-1) ?? '';
  if (tokens.length > 1 && KOREAN_SURNAMES.has(first) && KOREAN_GIVEN.test(tokens.slice(1).join('-'))) return 'korean';
  if (tokens.length > 1 && CHINESE_SURNAMES.has(first) && CHINESE_GIVEN.test(tokens.slice(1).join('-')))
    return 'chinese';
  if (tokens.some((token) => /^(?:al|el|as|ash|an|ad|ar|at|az)-|^(?:abu|abou|aboe|bin|ibn|abdul|abdel)$/.test(token)))
    return 'arabic';
  if (ARABIC_GIVEN.test(first)) return 'arabic';
  if (CYRILLIC_SURNAME.test(last)) return 'cyrillic';
  if (tokens.length > 1 && WIDESPREAD_GIVEN.test(first) && /[^aeiou]ine?$/.test(last)) return 'cyrillic';
  return tokens.length > 1 && isCyrillicGiven(first) ? 'cyrillic' : 'plain';
}

function isCyrillicGiven(token: string): boolean {
  if (cyrillicGiven().has(cyrillicKey(token, 'en'))) return true;
  return token.includes('ch') && cyrillicGiven().has(cyrillicKey(token, 'de'));
}
