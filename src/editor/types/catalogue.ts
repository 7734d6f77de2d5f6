import * as vscode from 'vscode';
import type { AnnotationType } from '../../core/codebook/annotationType';
import { ENTITY_TYPES } from '../../core/entities/types';
import { typeName } from '../session/typeNames';

/** The built-in types by the keys that stand for them in the annotating mode, each by a letter and a digit. */
const BUILT_IN_KEYS: Readonly<Record<string, readonly [letter: string, digit: string]>> = {
  PER: ['p', '1'],
  LOC: ['l', '2'],
  ORG: ['o', '3'],
  MISC: ['m', '4'],
  NORP: ['g', '5'],
  DATE: ['d', '6'],
  MONEY: ['a', '7'],
  PERCENT: ['c', '8'],
  direct: ['q', '9'],
  indirect: ['i', '0'],
};

/** The types that a person can choose from: the built-in ones, and those of the settings and the corpus. */
export class TypeCatalogue implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  #own: ReadonlyMap<string, AnnotationType> = new Map();
  readonly onDidChange = this.#changed.event;

  /** The users' own types, and what they change about built-in ones. */
  get own(): readonly AnnotationType[] {
    return [...this.#own.values()];
  }

  set own(types: readonly AnnotationType[]) {
    // A change is dear: every source is looked at again.
    if (JSON.stringify(types) === JSON.stringify(this.own)) return;
    this.#own = new Map(types.map((type) => [type.id, type]));
    this.#changed.fire();
  }

  /** The types of mentions, the built-in ones first; a type stands after the one that it is a kind of. */
  get mentionTypes(): readonly string[] {
    const own = this.own.filter(({ id }) => !(id in BUILT_IN_KEYS));
    const known = new Set<string>([...ENTITY_TYPES, ...own.map(({ id }) => id)]);
    const roots = own.filter(({ parent }) => !parent || !known.has(parent)).map(({ id }) => id);
    const ordered = new Set<string>();
    const visit = (id: string): void => {
      if (ordered.has(id)) return;
      ordered.add(id);
      for (const child of own) if (child.parent === id) visit(child.id);
    };
    // Types that are kinds of each other have no root: they come last.
    for (const id of [...ENTITY_TYPES, ...roots, ...known]) visit(id);
    return [...ordered];
  }

  get(type: string): AnnotationType | undefined {
    return this.#own.get(type);
  }

  /** The name to show for a type of mark. */
  name(type: string): string {
    return this.#own.get(type)?.label ?? typeName(type);
  }

  /** The type that a key stands for in the annotating mode; a user's own key goes before a built-in one. */
  ofKey(key: string): string | undefined {
    const own = this.own.find((type) => type.key === key);
    return own?.id ?? Object.keys(BUILT_IN_KEYS).find((type) => this.keysOf(type).includes(key.toUpperCase()));
  }

  /** The keys of a type, to show: P and 1. */
  keysOf(type: string): readonly string[] {
    const own = this.#own.get(type)?.key;
    if (own) return [own.toUpperCase()];
    const taken = new Set(this.own.map(({ key }) => key));
    return (BUILT_IN_KEYS[type] ?? []).filter((key) => !taken.has(key)).map((key) => key.toUpperCase());
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
