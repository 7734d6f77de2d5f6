// Keybindings write the arguments of commands by hand, so nothing about them is sure.

/** A text in a command's argument, such as `{"type": "PER"}`; `undefined` where it is missing or something else. */
export function textIn(argument: unknown, name: 'type' | 'key' | 'after' | 'uri' | 'id'): string | undefined {
  const value = memberOf(argument, name);
  return typeof value === 'string' ? value : undefined;
}

/** Whether a command's argument has a switch on, such as `{"exact": true}`. */
export function isOn(argument: unknown, name: 'exact'): boolean {
  return memberOf(argument, name) === true;
}

function memberOf(argument: unknown, name: string): unknown {
  if (typeof argument !== 'object' || argument === null) return undefined;
  return new Map<string, unknown>(Object.entries(argument)).get(name);
}
