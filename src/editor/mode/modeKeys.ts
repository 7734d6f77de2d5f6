/** The title of a command: in a window that is not in English VS Code gives the translated one together with the original. */
type LocalizedTitle = string | { readonly value: string };

/** What is read of the extension's manifest. */
export interface Manifest {
  readonly version: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: LocalizedTitle }[];
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly when?: string;
      readonly args?: unknown;
    }[];
  };
}

/** An action of the annotating mode with the keys that are its own by default. */
export interface ModeKey {
  readonly title: string;
  readonly keys: readonly string[];
  readonly command: string;
  readonly argument: unknown;
}

const TYPE_KEYS = 'sourceAnnotator.annotate';

/** The actions that have single keys, in the manifest's order; the keys of the types are not among them. */
export function modeKeys({ contributes }: Manifest): readonly ModeKey[] {
  const actions = new Map<string, ModeKey>();
  for (const { command, key, when, args } of contributes.keybindings) {
    if (!when?.startsWith('sourceAnnotator.annotating') || command === TYPE_KEYS) continue;
    const known = actions.get(command);
    const title = titleOf(contributes.commands.find((other) => other.command === command)?.title ?? command);
    const keys = [...(known?.keys ?? []), keyName(key)];
    actions.set(command, { title, keys, command, argument: args });
  }
  return [...actions.values()];
}

/** A key as people write it: "shift+enter" is Shift+Enter. */
export function keyName(key: string): string {
  return key.replaceAll(/[a-z]+/gi, (name) => name.charAt(0).toUpperCase() + name.slice(1));
}

function titleOf(title: LocalizedTitle): string {
  return typeof title === 'string' ? title : title.value;
}
