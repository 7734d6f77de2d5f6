/** A sentence for a person, in English with places for words: the editor translates it, the command line fills it in. */
export interface Message {
  /** `{0}`, `{1}` … stand for the arguments. */
  readonly text: string;
  readonly args: readonly (string | number)[];
}

export function message(text: string, ...args: (string | number)[]): Message {
  return { text, args };
}

/** The sentence in English. */
export function inEnglish({ text, args }: Message): string {
  return text.replace(/\{(\d)\}/gu, (place, index) => String(args[Number(index)] ?? place));
}
