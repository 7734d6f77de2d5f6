/** How each authority names its entries, and the URL of one. Patterns as in Wikidata's properties P1566 and P227. */
const AUTHORITIES: readonly (readonly [pattern: RegExp, prefix: string])[] = [
  [/^(?:wikidata[:\s]\s*)?(Q[1-9]\d*)$/iu, 'https://www.wikidata.org/entity/'],
  [/^geonames[:\s]\s*([1-9]\d{0,8})$/iu, 'https://sws.geonames.org/'],
  [
    /^(?:gnd|d-nb)[:\s]\s*(1[0123]?\d{7}[0-9X]|[47]\d{6}-\d|[1-9]\d{0,7}-[0-9X]|3\d{7}[0-9X])$/iu,
    'https://d-nb.info/gnd/',
  ],
];

/**
 * The URL of an entity in an authority file, from what a person types: a Wikidata id (`Q1234`), `geonames:2950159`,
 * `gnd:118540238`, or any http(s) address. `null` where it is none of these.
 */
export function authorityUrl(input: string): string | null {
  const text = input.trim();
  for (const [pattern, prefix] of AUTHORITIES) {
    const id = pattern.exec(text)?.[1];
    if (id !== undefined) return prefix + id.toUpperCase();
  }
  return isWebAddress(text) ? text : null;
}

// The host has a dot, and nothing in it is a space or a quotation mark: the address goes into files and links.
function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#"<>]+\.[^\s/?#"<>]+(?:[/?#][^\s"<>]*)?$/iu.test(text);
}
