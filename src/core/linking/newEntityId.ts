/**
 * The id of an entity that a person names: the same name gives the same id in every document, whatever its capitals,
 * accents' encoding and white space.
 */
export function newEntityId(label: string): string {
  const name = label
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/gu, '-');
  return `name:${encodeURIComponent(name)}`;
}
