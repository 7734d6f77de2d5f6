/**
 * A label of any characters as one of letters, digits, `-` and `_`, for formats that allow no others in a type's name.
 * Every other character becomes `_xHHHH_` (its code point in hexadecimal), as OOXML writes such names, so that the label
 * comes back whole. A label that is plain already stays as it is.
 */
export function encodeLabel(label: string): string {
  const encoded = label
    .replace(/[^A-Za-z0-9_-]|_(?=x[0-9A-F]+_)/gu, coded)
    .replace(/^[^A-Za-z_]|^_(?!x[0-9A-F]+_)/, coded);
  return encoded === '' ? '_x_' : encoded;
}

/** The label that `encodeLabel` was given. */
export function decodeLabel(name: string): string {
  if (name === '_x_') return '';
  return name.replace(/_x([0-9A-F]{1,6})_/g, (whole, hex: string) => {
    const point = Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

function coded(character: string): string {
  return `_x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
