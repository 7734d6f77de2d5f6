/** Ids that are the same at every run. */
export function counter(): () => string {
  let count = 0;
  return () => `urn:uuid:019a0000-0000-7000-8000-${String(++count).padStart(12, '0')}`;
}
