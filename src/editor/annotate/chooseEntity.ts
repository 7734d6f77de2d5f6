import type { EntityRef } from '../../core/annotations/model';
import type { Session } from '../session/session';
import { askEntity, type EntityChoice } from './askEntity';

/** What is listed before a name is typed, and what is listed of those that a name finds. */
const MOST = 200;

/**
 * Asks for an entity of the workspace or a new one. Those of `type` come first, and the most mentioned; by any of their names
 * all can be found. `except` are ids that are not meant.
 */
export function chooseEntity(
  { corpus, types }: Session,
  type: string,
  placeholder: string,
  except: readonly string[] = [],
): Promise<EntityRef | undefined> {
  const find = (name: string): EntityChoice[] =>
    corpus
      .search(name, MOST + except.length, type)
      .filter(({ id }) => !except.includes(id))
      .map(({ id, label, type: itsType, mentions }) => ({
        entity: { id, label },
        detail: `${types.name(itsType)} · ${mentions}×`,
      }));
  return askEntity(find(''), placeholder, find);
}
