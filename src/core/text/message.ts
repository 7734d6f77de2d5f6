/** A sentence for a person, in English with places for words: the editor translates it, the command line fills it in. */
export interface Message {
  /** `{0}`, `{1}` … stand for the arguments. */
  readonly text: string;
  /** A message among them is a clause of its own, such as the reason after a colon. */
  readonly args: readonly (string | number | Message)[];
}

export function message(text: string, ...args: (string | number | Message)[]): Message {
  return { text, args };
}

/** Words that are the same in every language, or not ours to translate: a name, an error of Node's or VS Code's. */
export function verbatim(words: string): Message {
  return { text: '{0}', args: [words] };
}

/** The sentence in English. */
export function inEnglish({ text, args }: Message): string {
  return text.replace(/\{(\d)\}/gu, (place, index) => {
    const argument = args[Number(index)] ?? place;
    return typeof argument === 'object' ? inEnglish(argument) : String(argument);
  });
}

/** An error that a person is told of. Its `message` is English. */
export class Failure extends Error {
  readonly reason: Message;

  constructor(reason: Message, options?: ErrorOptions) {
    super(inEnglish(reason), options);
    this.reason = reason;
  }
}

/** What went wrong, for a person. */
export function reasonOf(error: unknown): Message {
  if (error instanceof Failure) return error.reason;
  return verbatim(error instanceof Error ? error.message : String(error));
}
