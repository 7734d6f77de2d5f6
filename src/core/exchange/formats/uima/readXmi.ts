import type { XmlElement } from '@rgrove/parse-xml';
import type { Message } from '../../../text/message';
import type { ExchangeDocument } from '../../document';
import type { Problem, Read } from '../../format';
import { baseName, decodeFile } from '../../input';
import { elementsOf, localName, parseXmlFile } from '../../xml';
import { documentOf, type RawStructure } from './readCas';

/** Reads XMI of any UIMA program; a type system beside it is not needed and passed over. */
export const readXmi: Read = (files) => {
  const documents: ExchangeDocument[] = [];
  const problems: Problem[] = [];
  for (const file of files.filter(({ path }) => !/typesystem\.xml$/i.test(path))) {
    const content = decodeFile(file);
    const root = content.ok ? parseXmlFile(file.path, content.value) : content;
    if (!root.ok) {
      problems.push(root.problem);
      continue;
    }
    const refuse = (reason: Message) => problems.push({ file: file.path, reason });
    const name = baseName(file.path).replace(/\.(?:xmi|xml)$/i, '');
    const document = documentOf(structuresOf(root.value), name, refuse);
    if (document) documents.push(document);
  }
  return { documents, problems };
};

function structuresOf(root: XmlElement): RawStructure[] {
  return elementsOf(root).map((element) => {
    const { 'xmi:id': id = '', ...features } = element.attributes;
    return { id, type: typeOf(element.name, root), features };
  });
}

/** `package.Type` of an element's name: XMI makes a namespace of a package, `http:///a/b.ecore` of `a.b`. */
function typeOf(name: string, root: XmlElement): string {
  const prefix = name.slice(0, Math.max(0, name.indexOf(':')));
  const namespace = root.attributes[`xmlns:${prefix}`] ?? '';
  const found = /^http:\/\/\/(.*)\.ecore$/.exec(namespace)?.[1] ?? 'unknown';
  return `${found.replaceAll('/', '.')}.${localName(name)}`;
}
