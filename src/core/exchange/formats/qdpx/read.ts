import type { XmlElement } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import type { EntityRef } from '../../../annotations/model';
import { codePoints } from '../../../text/codePoints';
import { type Message, message } from '../../../text/message';
import { sortItems } from '../../build';
import type { ExchangeDocument, ExchangeNote } from '../../document';
import type { InputFile, Problem, Read } from '../../format';
import { fromGraph, NODE, type SpanLink, type SpanNode, UNKNOWN } from '../../graph';
import { asSpan, type Result } from '../../input';
import { elementsOf, parseXmlFile, textOf } from '../../xml';
import { readDescription } from './description';

/** More than this unpacked is not a project of texts but an attack on memory. */
const MAX_UNPACKED = 512 * 1024 * 1024;

/** Reads REFI-QDA projects: the text sources, their coded and commented selections, and links between these. */
export const readQdpx: Read = (files) => {
  const documents: ExchangeDocument[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const project = unpack(file);
    if (!project.ok) {
      problems.push(project.problem);
      continue;
    }
    const refuse = (reason: Message) => problems.push({ file: file.path, reason });
    documents.push(...new Project(project.value.root, project.value.texts, refuse).documents());
  }
  return { documents, problems };
};

interface Unpacked {
  readonly root: XmlElement;
  /** The texts of the zip by their names in lower case, without folders: nothing of it is ever written to a disk. */
  readonly texts: ReadonlyMap<string, string>;
}

function unpack(file: InputFile): Result<Unpacked> {
  const refuse = (reason: Message): Result<never> => ({ ok: false, problem: { file: file.path, reason } });
  let size = 0;
  try {
    const entries = unzipSync(file.content, {
      filter: ({ name, originalSize }) => {
        const isWanted = /\.(?:qde|txt)$/i.test(name);
        if (isWanted) size += originalSize;
        return isWanted && size <= MAX_UNPACKED;
      },
    });
    if (size > MAX_UNPACKED) return refuse(message('The project is larger than 512 MB unpacked and is not read.'));
    const texts = new Map<string, string>();
    for (const [name, content] of Object.entries(entries)) {
      texts.set(name.replace(/^.*\//, '').toLowerCase(), strFromU8(content).replace(/^\ufeff/, ''));
    }
    const qde = [...texts].find(([name]) => name.endsWith('.qde'));
    if (!qde) return refuse(message('This is no REFI-QDA project: it holds no project.qde.'));
    const root = parseXmlFile(file.path, qde[1]);
    return root.ok ? { ok: true, value: { root: root.value, texts } } : root;
  } catch {
    return refuse(message('This is not a sound zip file, as a REFI-QDA project has to be.'));
  }
}

interface CodeMeaning {
  readonly label: string;
  readonly entity: EntityRef | null;
}

class Project {
  readonly #root: XmlElement;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #refuse: (reason: Message) => void;
  readonly #codes = new Map<string, CodeMeaning>();
  readonly #notes = new Map<string, ExchangeNote>();
  readonly #users = new Map<string, string>();

  constructor(root: XmlElement, texts: ReadonlyMap<string, string>, refuse: (reason: Message) => void) {
    this.#root = root;
    this.#texts = texts;
    this.#refuse = refuse;
    for (const { attributes } of this.#list('Users')) this.#users.set(guid(attributes), attributes.name ?? '');
    for (const codes of this.#list('CodeBook')) for (const code of elementsOf(codes)) this.#readCode(code, null);
    for (const note of this.#list('Notes')) this.#readNote(note);
  }

  documents(): ExchangeDocument[] {
    return this.#list('Sources').flatMap((source) => {
      const { name = '' } = source.attributes;
      const text = source.name === 'TextSource' ? this.#textOf(source) : undefined;
      if (text === undefined) {
        this.#refuse(message('The source {0} has no plain text in the project and is left out.', name));
        return [];
      }
      return [{ name, text, language: '', items: this.#itemsOf(source, text) }];
    });
  }

  #list(name: string): XmlElement[] {
    const list = elementsOf(this.#root).find((element) => element.name === name);
    return list ? elementsOf(list) : [];
  }

  #readCode(code: XmlElement, parent: string | null): void {
    const { name = '' } = code.attributes;
    const description = elementsOf(code).find((child) => child.name === 'Description');
    const entityId = textOf(description);
    // Only our own code books put an entity's id there; another one's sub-code is a type of its own.
    const isEntity = parent !== null && description !== undefined && entityId !== '';
    const meaning = isEntity ? { label: parent, entity: { id: entityId, label: name } } : { label: name, entity: null };
    this.#codes.set(guid(code.attributes), meaning);
    for (const child of elementsOf(code)) if (child.name === 'Code') this.#readCode(child, name);
  }

  #readNote(note: XmlElement): void {
    const content = elementsOf(note).find(({ name }) => name === 'PlainTextContent');
    const text = content ? textOf(content) : this.#fileOf(note.attributes.plainTextPath);
    if (text === undefined) return;
    const { creator, created } = this.#authorship(note);
    this.#notes.set(guid(note.attributes), {
      text,
      ...(creator !== undefined && { creator }),
      ...(created !== undefined && { created }),
    });
  }

  #authorship({ attributes }: XmlElement) {
    const creator = this.#users.get(normal(attributes.creatingUser));
    const { creationDateTime: created, modifiedDateTime: modified } = attributes;
    return {
      ...(creator !== undefined && { creator }),
      ...(created !== undefined && { created }),
      ...(modified !== undefined && { modified }),
    };
  }

  #fileOf(path: string | undefined): string | undefined {
    return path === undefined ? undefined : this.#texts.get(path.replace(/^.*\//, '').toLowerCase());
  }

  #textOf(source: XmlElement): string | undefined {
    const content = elementsOf(source).find(({ name }) => name === 'PlainTextContent');
    const text = content ? textOf(content) : this.#fileOf(source.attributes.plainTextPath);
    // ATLAS.ti writes CRLF and counts it as one (QualCoder's refi.py found this out).
    const countsOne = /atlas/i.test(this.#root.attributes.origin ?? '');
    return countsOne ? text?.replace(/\r\n/g, '\n') : text;
  }

  #itemsOf(source: XmlElement, text: string) {
    const points = codePoints(text);
    const nodes: SpanNode[] = [];
    for (const selection of elementsOf(source)) {
      if (selection.name !== 'PlainTextSelection') continue;
      const { startPosition, endPosition } = selection.attributes;
      const place = asSpan(Number(startPosition), Number(endPosition), points.length);
      if (!place) {
        this.#refuse(
          message(
            'The selection {0} of {1} lies outside of its text.',
            `${startPosition}–${endPosition}`,
            String(source.attributes.name),
          ),
        );
        continue;
      }
      const spans = [{ start: points.toUtf16(place.start), end: points.toUtf16(place.end) }];
      nodes.push(...this.#nodesOf(selection, spans));
    }
    const own = new Set(nodes.map(({ id }) => id));
    const links = this.#list('Links').flatMap((link): SpanLink[] => {
      const { name: label = '', originGUID, targetGUID } = link.attributes;
      const [from, to] = [normal(originGUID), normal(targetGUID)];
      if (!own.has(from) || !own.has(to)) return [];
      return [{ id: guid(link.attributes), label, from, to, about: { ...UNKNOWN, notes: this.#notesOf(link) } }];
    });
    return sortItems(fromGraph({ nodes, links }));
  }

  /** A node for every code of a selection, or one for a selection that has only notes. */
  #nodesOf(selection: XmlElement, spans: SpanNode['spans']): SpanNode[] {
    const { rest, ...decision } = readDescription(
      textOf(elementsOf(selection).find(({ name }) => name === 'Description')),
    );
    const referred = this.#notesOf(selection);
    const notes = referred.length > 0 || rest.trim() === '' ? referred : [{ text: rest }];
    const about = { ...decision, notes, ...this.#authorship(selection) };
    const id = guid(selection.attributes);
    const codings = elementsOf(selection).filter(({ name }) => name === 'Coding');
    if (codings.length === 0) return [{ id, label: NODE.passage, spans, entity: null, about }];
    return codings.flatMap((coding, index) => {
      const code = this.#codes.get(normal(elementsOf(coding)[0]?.attributes.targetGUID));
      if (!code) {
        this.#refuse(message('The selection {0} has a code that is not in the code book.', id));
        return [];
      }
      return [
        {
          id: index === 0 ? id : `${id}#${index + 1}`,
          ...code,
          spans,
          about: { ...about, notes: index === 0 ? notes : [] },
        },
      ];
    });
  }

  #notesOf(element: XmlElement): ExchangeNote[] {
    return elementsOf(element)
      .filter(({ name }) => name === 'NoteRef')
      .flatMap(({ attributes }) => this.#notes.get(normal(attributes.targetGUID)) ?? []);
  }
}

function guid(attributes: Readonly<Record<string, string>>): string {
  return normal(attributes.guid);
}

/** GUIDs come in either case, with or without braces. */
function normal(value: string | undefined): string {
  return (value ?? '').replace(/[{}]/g, '').toLowerCase();
}
