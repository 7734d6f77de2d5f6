import { wellFormed } from '../wellFormed';

/** Triples by subject and predicate, in the order in which they were first told; the same one twice counts once. */
export class Triples {
  readonly #subjects = new Map<string, Map<string, Set<string>>>();

  /** All three in Turtle: `<iri>`, `prefix:name` or a literal. `undefined` as object adds nothing. */
  add(subject: string, predicate: string, object: string | undefined): void {
    if (object === undefined) return;
    const predicates = this.#subjects.get(subject) ?? new Map<string, Set<string>>();
    this.#subjects.set(subject, predicates);
    const objects = predicates.get(predicate) ?? new Set<string>();
    predicates.set(predicate, objects.add(object));
  }

  toString(): string {
    return [...this.#subjects]
      .map(([subject, predicates]) => {
        const lines = [...predicates].map(([predicate, objects]) => `  ${predicate} ${[...objects].join(', ')}`);
        return `${subject}\n${lines.join(' ;\n')} .\n`;
      })
      .join('\n');
  }
}

/** A text as a Turtle literal; `undefined` stays `undefined`. */
export function literal(text: string): string;
export function literal(text: string | undefined): string | undefined;
export function literal(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return `"${wellFormed(text).replace(/["\\\n\r\t\f]/g, (character) => ESCAPES[character] ?? character)}"`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\f': '\\f',
};

/** An IRI as Turtle can hold it: what may not stand in one is percent-encoded. */
export function iri(value: string): string {
  return `<${wellFormed(value).replace(/[\0-\x20<>"{}|^`\\]/g, (character) => encodeURIComponent(character))}>`;
}
