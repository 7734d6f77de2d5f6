/** The start of a text with "…" behind it where it is longer than `most` UTF-16 code units; never half of a character. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/u, '')}…` : text;
}
