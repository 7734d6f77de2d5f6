import type { EntityRef, Json, JsonObject } from '../model';
import { isObject } from './unknown';

/** A reference to an entity, under our own context. */
export function entityToJson(entity: EntityRef): JsonObject {
  return {
    id: entity.id,
    label: entity.label,
    ...(entity.sameAs !== undefined && { 'sa:sameAs': entity.sameAs }),
  };
}

/** `null` where there is no entity, or none that can be understood. */
export function entityFromJson(value: Json | undefined): EntityRef | null {
  if (!isObject(value) || typeof value.id !== 'string' || typeof value.label !== 'string') return null;
  const sameAs = value['sa:sameAs'];
  return {
    id: value.id,
    label: value.label,
    ...(isTexts(sameAs) && { sameAs }),
  };
}

function isTexts(value: Json | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
