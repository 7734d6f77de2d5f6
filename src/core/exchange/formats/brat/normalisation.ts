import { wellFormed } from '../../wellFormed';

const LOCAL = 'local:';

/** An entity's id as brat's `Database:Id`, which holds no white space. */
export function referenceOf(id: string): string {
  return /^[\w-]+:[^\s]+$/.test(id) && !id.startsWith(LOCAL) ? id : LOCAL + encodeURIComponent(wellFormed(id));
}

/** The entity's id that `referenceOf` was given. */
export function idOf(reference: string): string {
  if (!reference.startsWith(LOCAL)) return reference;
  try {
    return decodeURIComponent(reference.slice(LOCAL.length));
  } catch {
    return reference;
  }
}
