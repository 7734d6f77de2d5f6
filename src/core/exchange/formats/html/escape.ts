const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML content or an attribute between double quotes. A carriage return stays one, as a reference. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']|\r(?!\n)/g, (character) => ENTITIES[character] ?? '&#13;');
}

/** JSON for a script element: nothing in it can end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
