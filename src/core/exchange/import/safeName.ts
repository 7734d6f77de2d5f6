/**
 * Whether a document's name, which a file of another program tells, names a file within the folder that is imported into:
 * a relative path with `/`, no step upwards, no drive, no hidden folder (`.git/hooks`, `.vscode`), no control character.
 */
export function isSafeName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
  if (name === '' || name.length > 1024 || /[\0-\x1f\\:]/.test(name)) return false;
  const parts = name.split('/');
  if (parts.slice(0, -1).some((folder) => folder.startsWith('.'))) return false;
  return parts.every((part) => part !== '' && part !== '.' && part !== '..');
}
