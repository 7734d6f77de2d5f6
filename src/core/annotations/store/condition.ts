import type { Message } from '../../text/message';

/** How a sidecar's decisions stand to its file. */
export type Condition =
  /** Everything decided is in the file. */
  | { readonly state: 'saved' }
  /** Being written. */
  | { readonly state: 'saving' }
  /** Writing failed, for the reason in `error`; the decisions are in memory and writing is tried again. */
  | { readonly state: 'unsaved'; readonly error: Message }
  /** The file is there and cannot be read: it is left alone, and decisions stay in memory until it can. */
  | { readonly state: 'unreadable'; readonly error: Message };

export const SAVED: Condition = { state: 'saved' };
export const SAVING: Condition = { state: 'saving' };
