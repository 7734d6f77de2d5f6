/** The entity types that the extension finds by itself; users may define more (any other string). */
export const ENTITY_TYPES = ['PER', 'LOC', 'ORG', 'MISC', 'NORP', 'DATE', 'MONEY', 'PERCENT'] as const;
export type BuiltInEntityType = (typeof ENTITY_TYPES)[number];

/** Whether a type is one that the extension finds by itself. */
export function isBuiltInType(type: string): type is BuiltInEntityType {
  return (ENTITY_TYPES as readonly string[]).includes(type);
}
