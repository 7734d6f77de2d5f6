// What XML 1.0 cannot hold even escaped: most control characters, lone surrogates, U+FFFE and U+FFFF.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for.
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text for XML content or an attribute between double quotes; line ends and tabs survive as character references. */
export function escapeXml(text: string): string {
  return text
    .replace(ILLEGAL, '\ufffd')
    .replace(/[&<>"'\t\n\r\u0085\u2028]/g, (character) => NAMED[character] ?? `&#${character.charCodeAt(0)};`);
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Whether XML would show U+FFFD in place of some character of the text. */
export function hasIllegalXml(text: string): boolean {
  return text.search(ILLEGAL) >= 0;
}
