import type { Message } from '../../../text/message';
import type { ExchangeDocument } from '../../document';
import type { Problem, Read } from '../../format';
import { asList, asObject, asString, baseName, decodeJson } from '../../input';
import { documentOf, type RawStructure } from './readCas';

/** Reads UIMA CAS JSON 0.4, its feature structures as a list or as an object by id. */
export const readCasJson: Read = (files) => {
  const documents: ExchangeDocument[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const json = decodeJson(file);
    if (!json.ok) {
      problems.push(json.problem);
      continue;
    }
    const refuse = (reason: Message) => problems.push({ file: file.path, reason });
    const name = baseName(file.path).replace(/\.json$/i, '');
    const document = documentOf(structuresOf(asObject(json.value)?.['%FEATURE_STRUCTURES']), name, refuse);
    if (document) documents.push(document);
  }
  return { documents, problems };
};

function structuresOf(value: unknown): RawStructure[] {
  const byId = asObject(value);
  const all = byId ? Object.entries(byId).map(([id, members]) => ({ '%ID': id, ...asObject(members) })) : asList(value);
  return all.flatMap((structure) => {
    const members = asObject(structure);
    if (!members) return [];
    const features = Object.entries(members).flatMap(([name, feature]) =>
      typeof feature === 'string' || typeof feature === 'number' ? [[name.replace(/^[@^]/, ''), String(feature)]] : [],
    );
    return [
      { id: String(members['%ID']), type: asString(members['%TYPE']) ?? '', features: Object.fromEntries(features) },
    ];
  });
}
