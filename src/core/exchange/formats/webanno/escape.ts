// The characters that WebAnno TSV 3 reserves (INCEpTION user guide, "Reserved Characters"): a backslash before each. In a
// feature's value a lone underscore means "null" and a lone asterisk "no value".

const RESERVED: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A feature's value as a cell can hold it. */
export function escapeValue(value: string): string {
  return value.replace(/->|[\\[\]|_;*\t\n\r]/g, (found) => RESERVED[found] ?? `\\${found}`);
}

export function unescapeValue(value: string): string {
  return value.replace(/\\(->|[\s\S])/g, (_, found: string) => CONTROL[found] ?? found);
}

const CONTROL: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };

/** A line of `#Text=`. */
export function escapeText(text: string): string {
  return text.replace(/[\\\t\r\n]/g, (found) => RESERVED[found] ?? `\\${found}`);
}

/** Splits at a separator that no backslash stands before. */
export function splitUnescaped(text: string, separator: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') part += text.slice(i, ++i + 1);
    else if (text[i] === separator) {
      parts.push(part);
      part = '';
    } else part += text[i];
  }
  return [...parts, part];
}
