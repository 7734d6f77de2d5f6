import { v5 } from 'uuid';

/** Namespace of the GUIDs that are made of names here, so that the same export has the same ones. */
const NAMESPACE = '6f0f4f5e-52b1-5d0c-9c0f-6d1a2d1f7c11';

/** A GUID for a name: version 5, the same for the same name. */
export function guidOf(...name: readonly string[]): string {
  return v5(name.join('\n'), NAMESPACE);
}

/** An item's GUID: that of its `urn:uuid:` id, or one made of its id and its document's name. */
export function itemGuid(id: string, document: string): string {
  return /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(id)?.[1] ?? guidOf('item', document, id);
}
