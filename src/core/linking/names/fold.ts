/** Letters that Unicode does not take apart into a base letter and an accent. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * A name without what writers vary: case, accents, the shape of apostrophes, hyphens and spaces. "São Tomé" and
 * "SAO  TOME" fold alike; spelling is left alone ("Schröder" gives "schroder", "Schroeder" stays "schroeder").
 */
export function fold(name: string): string {
  // Most names are plain: they need none of the rest, which costs ten times as much.
  if (/^[\w.,'() -]*$/.test(name)) return name.toLowerCase().replace(/ {2,}/g, ' ').trim();
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** A folded name made fit for an id: words joined by `_`, with nothing but letters, digits and hyphens left in them. */
export function slug(folded: string): string {
  return folded
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '_');
}
