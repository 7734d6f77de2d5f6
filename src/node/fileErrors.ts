import { Failure, type Message, message, reasonOf } from '../core/text/message';

const REASONS: Readonly<Record<string, Message>> = {
  EACCES: message('you have no permission to write there'),
  EPERM: message('you have no permission to write there'),
  EROFS: message('the disk is read-only'),
  ENOSPC: message('the disk is full'),
  EDQUOT: message('your share of the disk is full'),
  ENOENT: message('its folder does not exist'),
  EISDIR: message('it is a folder'),
  ENAMETOOLONG: message('its name is too long'),
};

/** An error of the file system in words for a person: why the file of this name cannot be saved. */
export function notSaved(name: string, error: unknown): Failure {
  return new Failure(message('{0} cannot be saved: {1}.', name, reasonFor(error)), { cause: error });
}

/** The same of one that cannot be read. */
export function notRead(name: string, error: unknown): Failure {
  return new Failure(message('{0} cannot be read: {1}.', name, reasonFor(error)), { cause: error });
}

function reasonFor(error: unknown): Message {
  return REASONS[codeOf(error) ?? ''] ?? reasonOf(error);
}

/** Whether an error of Node's has this code. */
export function isCode(error: unknown, code: string): boolean {
  return codeOf(error) === code;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
