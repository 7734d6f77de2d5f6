/**
 * Whether a document's name, which a file of another program tells, names a file within the folder that is imported into:
 * a relative path with `/`, no step upwards, no drive, nothing that is hidden in it.
 */
export function isSafeName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
  if (name === '' || name.length > 1024 || /[\0-\x1f\\:]/.test(name)) return false;
  return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
