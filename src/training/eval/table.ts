/** A table to print: the first row are the headings. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** Writes a table as Markdown with aligned columns, the first to the left, the others to the right. */
export function formatTable({ title, rows }: Table): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, i) => (i === 0 ? (row[i] ?? '').padEnd(width) : (row[i] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [`### ${title}`, '', line(head), rule, ...body.map(line), ''].join('\n');
}

/** A share as a figure with three decimals. */
export function figure(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : '–';
}
