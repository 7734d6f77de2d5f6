import type { EntityDecision } from '../../linking/index/decisions';
import type { Span } from '../../text/span';
import type { EntityBody, EntityRef, Sidecar } from '../model';
import { type Act, changeAnnotations } from './act';
import { add } from './edit';

/** What is decided about an entity; what is left out stays as it was decided before. */
export interface EntityChange {
  /** The entity's name from now on. */
  readonly label?: string;
  /** Ids that are this entity too. */
  readonly same?: readonly string[];
  /** Ids that are another entity. */
  readonly different?: readonly string[];
  /** URLs of the entity elsewhere, in place of those before. */
  readonly sameAs?: readonly string[];
}

/** An entity and one of its mentions, which a decision about it is anchored at. */
export interface DecidedEntity {
  readonly entity: EntityRef;
  readonly type: string;
  /** UTF-16 code units of the source's text. */
  readonly place: Span;
}

/**
 * Writes down what a person decides about an entity as a whole: in the sidecar's annotation about it, or a new one at
 * `place`. The latest word holds: an id that is made the same is no longer different, and the other way round.
 */
export function decideEntity(
  sidecar: Sidecar,
  text: string,
  { entity, type, place }: DecidedEntity,
  change: EntityChange,
  act: Act,
): Sidecar {
  const known = sidecar.annotations.find(
    ({ body, status }) => body.kind === 'entity' && body.entity.id === entity.id && status !== 'rejected',
  );
  const fresh: EntityBody = { kind: 'entity', entity, type, same: [], different: [] };
  if (!known) return add(sidecar, text, [place], changed(fresh, change), act);
  return changeAnnotations(sidecar, [known.id], act, (annotation) =>
    annotation.body.kind === 'entity' ? { ...annotation, body: changed(annotation.body, change) } : annotation,
  );
}

/** What a sidecar decides about entities, for the index. A decision holds though the words that it stood at are gone. */
export function entityDecisions(sidecar: Sidecar): EntityDecision[] {
  return sidecar.annotations.flatMap(({ body, status, modified }) => {
    if (body.kind !== 'entity' || status === 'rejected') return [];
    const { entity, same, different } = body;
    const { id, label, sameAs } = entity;
    return [
      {
        id,
        label,
        modified,
        ...(same.length > 0 && { same }),
        ...(different.length > 0 && { different }),
        ...(sameAs && sameAs.length > 0 && { sameAs }),
      },
    ];
  });
}

function changed(body: EntityBody, { label, same = [], different = [], sameAs }: EntityChange): EntityBody {
  const { entity } = body;
  return {
    ...body,
    entity: { ...entity, ...(label !== undefined && { label }), ...(sameAs !== undefined && { sameAs }) },
    same: union(body.same, same, [entity.id, ...different]),
    different: union(body.different, different, [entity.id, ...same]),
  };
}

function union(a: readonly string[], b: readonly string[], without: readonly string[]): string[] {
  return [...new Set([...a, ...b])].filter((id) => !without.includes(id));
}
