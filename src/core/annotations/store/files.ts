/**
 * What saving sidecars needs of a file system. Paths are whatever the implementation takes: file paths, URIs. A method
 * that fails rejects with an `Error` whose message a person can read.
 */
export interface Files {
  /** The file's text, or `null` when there is no such file. */
  read(path: string): Promise<string | null>;
  /** Writes the whole file or, when that fails or the process dies, leaves the old one whole. */
  write(path: string, text: string): Promise<void>;
  /** Deletes a file; one that does not exist is no error. */
  delete(path: string): Promise<void>;
  /**
   * Waits until no other process saves the same file, and keeps others waiting until the returned function is called. Left
   * out where a file system has nothing of the kind: two windows that save within the same instant may then collide.
   */
  lock?(path: string): Promise<() => Promise<void>>;
}
