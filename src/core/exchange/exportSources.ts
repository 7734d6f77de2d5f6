import { type BuildOptions, buildDocument, type ExchangeSource } from './build';
import type { Format, WriteContext, WriteResult } from './format';

/** Writes sources in a format: the files, and everything that did not make it into them. */
export async function exportSources(
  sources: readonly ExchangeSource[],
  format: Format,
  options: BuildOptions,
  context: WriteContext,
): Promise<WriteResult> {
  const write = await format.write();
  const built = sources.map((source) => buildDocument(source, options));
  const { files, losses } = write(
    built.map(({ document }) => document),
    context,
  );
  return { files, losses: [...built.flatMap((source) => source.losses), ...losses] };
}
