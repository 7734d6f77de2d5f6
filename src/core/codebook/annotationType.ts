/** A type of annotation that users define, or what they change about a built-in one. The file and the setting share it. */
export interface AnnotationType {
  /** What is written into annotations: `THEORY`. A built-in type's id changes how that type looks and is reached. */
  readonly id: string;
  /** The name to show; the id where it is not given. */
  readonly label?: string;
  /** One digit or letter that stands for the type in the annotating mode. */
  readonly key?: string;
  /** `#rrggbb`, one for light and dark themes or one each. */
  readonly color?: string | { readonly light: string; readonly dark: string };
  /** When to use the type: shown wherever one is chosen. */
  readonly description?: string;
  /** The id of the type that this one is a kind of. */
  readonly parent?: string;
  /** Words that suggest the type; see `wordList.ts`. */
  readonly words?: readonly string[];
  /** Regular expressions (RE2: they always end in linear time) that suggest the type; see `patterns.ts`. */
  readonly patterns?: readonly string[];
}
