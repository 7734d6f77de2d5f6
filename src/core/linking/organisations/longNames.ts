import { initialsOf, lettersOf } from './organisationKey';

/** A name of a document that is no acronym, with its key (`organisationKey`). */
interface LongName<Mention> {
  readonly key: string;
  readonly mention: Mention;
}

/**
 * The names of one document that are no acronyms, to be found by what is short for them. Built in time linear in the
 * names; each question is a look-up, so that a book with thousands of names costs no more a name than a news item.
 */
export class LongNames<Mention extends { readonly text: string }> {
  /** By what it begins or ends with, the one longer name; `null` where several do. */
  readonly #longer = new Map<string, LongName<Mention> | null>();
  /** By its words' initials, the first name that has them. */
  readonly #byInitials = new Map<string, Mention>();

  /** `mentions` in reading order; `keyOf` is `organisationKey`, or the same with a memory. */
  constructor(mentions: readonly Mention[], keyOf: (text: string) => string) {
    const firsts = new Map<string, Mention>();
    // Of several spellings with one key the last gives its label.
    const lasts = new Map<string, Mention>();
    for (const mention of mentions) {
      if (!firsts.has(mention.text)) firsts.set(mention.text, mention);
      lasts.set(keyOf(mention.text), mention);
    }
    for (const mention of firsts.values()) this.#addInitials(mention);
    for (const [key, mention] of lasts) this.#addParts({ key, mention });
  }

  /** The text of the one name that is `key` with more words before or after it; `undefined` if there is none, or several. */
  onlyLonger(key: string): string | undefined {
    return this.#longer.get(key)?.mention.text;
  }

  /** The first name that `acronym` may stand for: it is made of the initials of its words, small words left out or not. */
  spelledOut(acronym: string): Mention | undefined {
    return this.#byInitials.get(lettersOf(acronym));
  }

  #addInitials(mention: Mention): void {
    for (const initials of initialsOf(mention.text)) {
      if (!this.#byInitials.has(initials)) this.#byInitials.set(initials, mention);
    }
  }

  #addParts(name: LongName<Mention>): void {
    const { key } = name;
    for (let at = key.indexOf('_'); at >= 0; at = key.indexOf('_', at + 1)) {
      for (const part of [key.slice(0, at), key.slice(at + 1)]) {
        const known = this.#longer.get(part);
        if (known === undefined) this.#longer.set(part, name);
        else if (known?.key !== key) this.#longer.set(part, null);
      }
    }
  }
}
