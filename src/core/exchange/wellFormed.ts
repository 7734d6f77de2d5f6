/** The text with U+FFFD for each lone half of a surrogate pair, which UTF-8 and IRIs cannot hold. Keeps all offsets. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
