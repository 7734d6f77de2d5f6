/** What stands after the name proper: am Main, an der Weser, (Ruhr), bei Berlin, i. d. Opf., /Elbe. */
const ADDITION = /\s*(?:[(/,]|\s(?:am|an|auf|bei|beim|im|in|ob|unter|vor|zu|zum|zur|der|i\.|a\.)\s).*$/;

/**
 * The German adjectives of a place, which are also what its people are called: Kölner, Münchner and Münchener, Bad Tölzer.
 * Where there are several ways, all of them; a form that nobody uses does no harm.
 */
export function germanPlaceAdjectives(place: string): string[] {
  const name = place.replace(ADDITION, '').replace(/^Sankt /, 'St. ');
  const [, before = '', word = name] = /^((?:Bad|St\.) )?(\p{Lu}[\p{L}-]{2,})$/u.exec(name) ?? [];
  if (/\s/.test(word) || (/er$/.test(place.split(' ')[0] ?? '') && /\s/.test(name))) return [];
  return [...new Set(stemsOf(word))].map((stem) => `${before}${stem}er`);
}

function stemsOf(name: string): string[] {
  const without = (ending: number): string => name.slice(0, -ending);
  if (/(?:ingen|ungen)$/.test(name)) return [without(2)];
  if (/hausen$/.test(name)) return [name, without(2), `${without(6)}häus`];
  if (/ikon$/.test(name)) return [name, without(2)];
  if (/ien$/.test(name)) return [name];
  if (/(?:ch|d)en$/.test(name)) return [name, without(2), `${without(2)}n`];
  if (/en$/.test(name)) return [name, without(2)];
  if (/el$/.test(name)) return [name, `${without(2)}l`];
  if (/er$/.test(name)) return [name, `${name}an`];
  if (/e$/.test(name)) return [without(1)];
  if (/(?:nn|[lmr])a$/.test(name)) return [name, without(1)];
  if (/bus$/.test(name)) return [name, `${name}s`];
  return [name];
}
