import type { InputFile, OutputFile, ReadContext } from '../../../src/core/exchange/format';

export const CONTEXT = { now: '2026-01-02T03:04:05.000Z', generator: 'Source Annotator 0.1.0' };

/** Written files as they come back from a disk. */
export function stored(files: readonly OutputFile[]): InputFile[] {
  return files.map(({ path, content }) => ({
    path,
    content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
}

/** A file with this content, as a reader gets it. */
export function file(path: string, content: string): InputFile {
  return { path, content: new TextEncoder().encode(content) };
}

/** Sources at hand for a reader. */
export function sourcesOf(...sources: readonly { readonly name: string; readonly text: string }[]): ReadContext {
  return { sourceText: (name) => sources.find((source) => source.name === name)?.text };
}
