import { type CodePoints, codePoints } from '../../text/codePoints';
import type { Span } from '../../text/span';
import { type ExchangeDocument, type ExchangeItem, type ItemBase, isPlaced, type PlacedItem } from '../document';
import { entityIri } from '../entityIri';
import type { Write, WriteContext } from '../format';
import { HOLDS } from '../holds';
import { reduceAll } from '../reduce';
import { wellFormed } from '../wellFormed';
import { iri, literal, Triples } from './turtle';

// NIF 2.0 Core in Turtle. Positions as RFC 5147 has them: gaps between characters, which are code points, from 0.

const PREFIXES = `@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
@prefix itsrdf: <http://www.w3.org/2005/11/its/rdf#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix sa: <urn:source-annotator:v1:> .
`;

/** The classes of the NERD ontology, which NIF's own examples use. */
const CLASSES: Readonly<Record<string, string>> = {
  PER: 'http://nerd.eurecom.fr/ontology#Person',
  LOC: 'http://nerd.eurecom.fr/ontology#Location',
  ORG: 'http://nerd.eurecom.fr/ontology#Organization',
};

/** NIF 2 in Turtle, a file a document. */
export const writeNif: Write = (documents, context) => {
  const reduced = reduceAll(documents, HOLDS.nif);
  const files = reduced.documents.map((document) => ({
    path: `${document.name}.ttl`,
    content: `${PREFIXES}\n${new NifDocument(document, context).triples}`,
  }));
  return { files, losses: reduced.losses };
};

/**
 * A document as a graph: the text is a context, each stretch of it that something is said of a string, and each
 * annotation a node that strings point to, since two annotations of the same words are two things said.
 */
class NifDocument {
  readonly triples = new Triples();
  readonly #text: string;
  readonly #points: CodePoints;
  readonly #base: string;
  readonly #context: string;

  constructor(document: ExchangeDocument, { generator }: WriteContext) {
    this.#text = document.text;
    this.#points = codePoints(document.text);
    this.#base = `urn:source-annotator:source:${encodeURIComponent(wellFormed(document.name))}`;
    this.#context = this.#place({ start: 0, end: document.text.length });
    this.#describeContext(document, generator);
    const subjects = new Map(document.items.map(({ id }, index) => [id, `<${this.#base}#annotation-${index + 1}>`]));
    for (const item of document.items) this.#annotation(item, (id) => subjects.get(id) ?? '');
  }

  #describeContext({ text, language }: ExchangeDocument, generator: string): void {
    this.triples.add(this.#context, 'a', 'nif:Context');
    this.#offsets(this.#context, { start: 0, end: text.length });
    this.triples.add(this.#context, 'nif:isString', literal(text));
    this.triples.add(this.#context, 'nif:sourceUrl', `<${this.#base}>`);
    this.triples.add(this.#context, 'dcterms:language', language === '' ? undefined : literal(language));
    this.triples.add(this.#context, 'dcterms:creator', literal(generator));
  }

  #annotation(item: ExchangeItem, subjectOf: (id: string) => string): void {
    const subject = subjectOf(item.id);
    const add = (predicate: string, object: string | undefined) => this.triples.add(subject, predicate, object);
    if (isPlaced(item)) this.#placed(item, subject, add);
    else {
      add('a', 'sa:Relation');
      add('rdfs:label', literal(item.label));
      add('sa:from', subjectOf(item.from));
      add('sa:to', subjectOf(item.to));
    }
    this.#about(item, add);
  }

  #placed(item: PlacedItem, subject: string, add: (predicate: string, object: string | undefined) => void): void {
    add('a', 'nif:AnnotationUnit');
    const strings = item.spans.map((span) => this.#string(span));
    for (const string of strings) {
      this.triples.add(string, 'nif:annotationUnit', subject);
      add('sa:of', string);
    }
    if (item.kind === 'passage') add('a', 'sa:Passage');
    else add('sa:type', literal(item.type));
    if (item.kind === 'mention') {
      const type = CLASSES[item.type] ?? `urn:source-annotator:type:${encodeURIComponent(wellFormed(item.type))}`;
      const identity = item.entity ? iri(entityIri(item.entity)) : undefined;
      // NIF 2.0 says these of the string itself, 2.1 of the annotation: readers of either find them.
      for (const node of [subject, ...strings]) {
        this.triples.add(node, 'itsrdf:taClassRef', iri(type));
        this.triples.add(node, 'itsrdf:taIdentRef', identity);
      }
      add('a', 'nif:EntityOccurrence');
      add('rdfs:label', literal(item.entity?.label));
    } else if (item.kind === 'quote') {
      const { speaker, cue } = item;
      add('a', 'sa:Quote');
      add('sa:speaker', speaker?.span ? this.#string(speaker.span) : undefined);
      add('sa:speakerEntity', speaker?.entity ? iri(entityIri(speaker.entity)) : undefined);
      add('rdfs:label', literal(speaker?.entity?.label));
      add('sa:cue', cue ? this.#string(cue) : undefined);
    }
  }

  #about(item: ItemBase, add: (predicate: string, object: string | undefined) => void): void {
    add('sa:status', literal(item.status));
    add('itsrdf:taConfidence', item.confidence === null ? undefined : `"${item.confidence}"^^xsd:double`);
    add('dcterms:creator', literal(item.creator));
    add('dcterms:created', literal(item.created));
    add('dcterms:modified', literal(item.modified));
    for (const { text } of item.notes) add('rdfs:comment', literal(text));
  }

  /** The node of a stretch of the text. */
  #string(span: Span): string {
    const node = this.#place(span);
    if (node === this.#context) return node;
    this.triples.add(node, 'nif:anchorOf', literal(this.#text.slice(span.start, span.end)));
    this.triples.add(node, 'nif:referenceContext', this.#context);
    this.#offsets(node, span);
    return node;
  }

  #offsets(node: string, { start, end }: Span): void {
    const number = (offset: number) => `"${this.#points.fromUtf16(offset)}"^^xsd:nonNegativeInteger`;
    this.triples.add(node, 'a', 'nif:OffsetBasedString');
    this.triples.add(node, 'nif:beginIndex', number(start));
    this.triples.add(node, 'nif:endIndex', number(end));
  }

  #place({ start, end }: Span): string {
    return `<${this.#base}#char=${this.#points.fromUtf16(start)},${this.#points.fromUtf16(end)}>`;
  }
}
