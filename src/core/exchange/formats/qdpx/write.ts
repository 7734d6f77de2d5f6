import { strToU8, zipSync } from 'fflate';
import type { ExchangeDocument } from '../../document';
import type { Holds, Write, WriteContext } from '../../format';
import { HOLDS } from '../../holds';
import { reduceAll } from '../../reduce';
import { guidOf } from './guid';
import { projectXml } from './project';

// REFI-QDA 1.5: a zip of `project.qde` and the texts, in a folder whose name must be lower case for ATLAS.ti. Positions
// are code points of the text as it lies in the zip.

/** A REFI-QDA project with LF line ends. */
export const writeQdpx: Write = (documents, context) => write(documents, context, HOLDS.qdpx);

/** The same with CRLF line ends, each counting as two characters, as MAXQDA counts. */
export const writeQdpxCrlf: Write = (documents, context) => write(documents, context, HOLDS.qdpxCrlf);

function write(documents: readonly ExchangeDocument[], context: WriteContext, holds: Holds): ReturnType<Write> {
  const reduced = reduceAll(documents, holds);
  const texts = reduced.documents.map(({ name, text }) => {
    // Readers take a byte order mark away; a text's own needs another one before it.
    return [`sources/${guidOf('source', name)}.txt`, strToU8(text.startsWith('\ufeff') ? `\ufeff${text}` : text)];
  });
  const mtime = new Date(context.now);
  const content = zipSync(
    { 'project.qde': strToU8(projectXml(reduced.documents, context)), ...Object.fromEntries(texts) },
    { mtime },
  );
  const [only] = documents;
  const path = only && documents.length === 1 ? `${only.name}.qdpx` : 'project.qdpx';
  return { files: [{ path, content }], losses: reduced.losses };
}
