import type { ExchangeDocument } from '../../document';
import type { WriteContext } from '../../format';
import { attributes, escapeXmlContent } from '../../xml';

/** A TEI document: header, `standOff` where there is one, and the text. */
export function teiDocument(
  document: ExchangeDocument,
  context: WriteContext,
  parts: { readonly standOff?: string; readonly body: string },
): string {
  const language = document.language === '' ? undefined : document.language;
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI${attributes({ xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': language })}>
  <teiHeader>
    <fileDesc>
      <titleStmt><title>${escapeXmlContent(document.name)}</title></titleStmt>
      <publicationStmt><p>Annotated source, exported by ${escapeXmlContent(context.generator)} on ${context.now.slice(0, 10)}.</p></publicationStmt>
      <sourceDesc><p>${escapeXmlContent(document.name)}</p></sourceDesc>
    </fileDesc>
  </teiHeader>
${parts.standOff ?? ''}  <text>
    <body>
      ${parts.body}
    </body>
  </text>
</TEI>
`;
}
