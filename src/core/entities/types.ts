/** The entity types that the extension finds by itself; users may define more (any other string). */
export const ENTITY_TYPES = ['PER', 'LOC', 'ORG', 'MISC', 'NORP', 'DATE', 'MONEY', 'PERCENT'] as const;
export type BuiltInEntityType = (typeof ENTITY_TYPES)[number];
