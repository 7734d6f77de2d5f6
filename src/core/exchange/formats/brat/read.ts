import type { EntityRef } from '../../../annotations/model';
import { type CodePoints, codePoints } from '../../../text/codePoints';
import { type Message, message } from '../../../text/message';
import type { Span } from '../../../text/span';
import { sortItems } from '../../build';
import { type ExchangeDocument, STATUSES } from '../../document';
import type { InputFile, Problem, Read } from '../../format';
import { type About, fromGraph, UNKNOWN } from '../../graph';
import { asSpan, decodeFile } from '../../input';
import { decodeLabel } from '../../labelCode';
import { joinFragments } from './fragments';
import { idOf } from './normalisation';

/** Reads pairs of `.txt` and `.ann` files, whoever wrote them. Configuration files are passed over. */
export const readBrat: Read = (files, context) => {
  const documents: ExchangeDocument[] = [];
  const problems: Problem[] = [];
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const file of files.filter(({ path }) => path.endsWith('.ann'))) {
    const stem = file.path.replace(/\.ann$/, '');
    const annotations = decodeFile(file);
    if (!annotations.ok) {
      problems.push(annotations.problem);
      continue;
    }
    const text = textOf(byPath.get(`${stem}.txt`)) ?? context.sourceText(`${stem}.txt`) ?? context.sourceText(stem);
    if (text === undefined) {
      problems.push({ file: file.path, reason: message('Its text is missing: put {0} beside it.', `${stem}.txt`) });
      continue;
    }
    const lineFeeds = text.replace(/\r\n?/g, '\n');
    const reader = new AnnReader(file.path, lineFeeds, problems);
    for (const [index, line] of annotations.value.split(/\r\n|[\r\n]/).entries()) reader.line(line, index + 1);
    // A source without the extension .txt had to get it for brat's sake.
    const name = context.sourceText(stem) === undefined ? `${stem}.txt` : stem;
    documents.push({ name, text: lineFeeds, language: '', items: sortItems(fromGraph(reader.graph())) });
  }
  return { documents, problems };
};

/** A file's text as brat reads it: a byte order mark at its start is a character like any other. */
function textOf(file: InputFile | undefined): string | undefined {
  if (!file) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.content);
  } catch {
    return undefined;
  }
}

type Node = { id: string; label: string; spans: Span[]; entity: EntityRef | null; about: About };
type Link = { id: string; label: string; from: string; to: string; about: About };

/** Why a line was not read, in one sentence; `null` where it was. */
type Reason = Message | null;
type Step = { readonly line: number; readonly read: () => Reason };

/** Reads the lines of one `.ann`. */
class AnnReader {
  readonly #file: string;
  readonly #text: string;
  readonly #points: CodePoints;
  readonly #problems: Problem[];
  readonly #nodes = new Map<string, Node>();
  readonly #links = new Map<string, Link>();
  /** Event ids to their triggers, by which the rest of the file may name them. */
  readonly #triggers = new Map<string, string>();
  /** What may refer to what stands further down: links first, since notes and attributes may be about them. */
  readonly #linkSteps: Step[] = [];
  readonly #later: Step[] = [];

  constructor(file: string, text: string, problems: Problem[]) {
    this.#file = file;
    this.#text = text;
    this.#points = codePoints(text);
    this.#problems = problems;
  }

  line(content: string, line: number): void {
    if (content.trim() === '') return;
    const [id = '', told = '', words = ''] = content.split('\t');
    const [type = '', ...rest] = told.trim().split(/ +/);
    const later = (read: () => Reason) => this.#later.push({ line, read });
    if (id.startsWith('T')) this.#tell(line, this.#textBound(id, type, rest.join(' '), words));
    else if (id.startsWith('R')) this.#linkSteps.push({ line, read: () => this.#link(id, type, argumentsOf(rest)) });
    else if (id.startsWith('E')) this.#event(id, told, line);
    else if (id === '*') this.#equivalence(type, rest, line);
    else if (id.startsWith('#')) later(() => this.#note(rest[0], words));
    else if (id.startsWith('N')) later(() => this.#reference(rest, words));
    else if (id.startsWith('A') || id.startsWith('M')) later(() => this.#attribute(type, rest));
    else this.#tell(line, message('The line begins with no id that brat knows (T, R, E, A, M, N, # or *).'));
  }

  graph(): { readonly nodes: readonly Node[]; readonly links: readonly Link[] } {
    for (const { line, read } of [...this.#linkSteps, ...this.#later]) this.#tell(line, read());
    return { nodes: [...this.#nodes.values()], links: [...this.#links.values()] };
  }

  #tell(line: number, reason: Reason): void {
    if (reason !== null) this.#problems.push({ file: this.#file, line, reason });
  }

  #textBound(id: string, type: string, offsets: string, words: string): Reason {
    const fragments = offsets.split(';').map((pair) => {
      const [start, end, ...more] = pair.trim().split(' ');
      const span = more.length > 0 || !start || !end ? null : asSpan(Number(start), Number(end), this.#points.length);
      return span && { start: this.#points.toUtf16(span.start), end: this.#points.toUtf16(span.end) };
    });
    const sound = fragments.filter((span) => span !== null).sort((a, b) => a.start - b.start);
    if (type === '' || sound.length < fragments.length) {
      return message('{0} has no type or lies outside of the text.', id);
    }
    const there = sound.map(({ start, end }) => this.#text.slice(start, end)).join(' ');
    if (words !== '' && words.trim() !== there.trim()) {
      return message('{0} says “{1}” where the text has “{2}”.', id, words.slice(0, 40), there.slice(0, 40));
    }
    const spans = joinFragments(sound, this.#text);
    this.#nodes.set(id, { id, label: decodeLabel(type), spans, entity: null, about: UNKNOWN });
    return null;
  }

  #link(id: string, type: string, [from, to]: readonly string[]): Reason {
    const [source, target] = [this.#nodeId(from), this.#nodeId(to)];
    if (type === '' || !source || !target) return message('{0} links annotations that are not in the file.', id);
    this.#links.set(id, { id, label: decodeLabel(type), from: source, to: target, about: UNKNOWN });
    return null;
  }

  /** An event becomes its trigger with a link to each of its arguments. */
  #event(id: string, told: string, line: number): void {
    const [trigger, ...rest] = told.trim().split(/ +/);
    this.#triggers.set(id, trigger?.split(':')[1] ?? '');
    rest.forEach((argument, index) => {
      const [role = '', target = ''] = argument.split(':');
      this.#linkSteps.push({ line, read: () => this.#link(`${id}-${index + 1}`, role, [id, target]) });
    });
  }

  #equivalence(type: string, ids: readonly string[], line: number): void {
    for (let i = 1; i < ids.length; i++) {
      this.#linkSteps.push({ line, read: () => this.#link(`*${line}-${i}`, type, [ids[i - 1] ?? '', ids[i] ?? '']) });
    }
  }

  #note(target: string | undefined, text: string): Reason {
    return this.#change(target, (about) => ({ ...about, notes: [...about.notes, { text }] }));
  }

  /** Our own attribute is the status; another program's becomes a note, so that it is not lost. */
  #attribute(type: string, [target, value]: readonly string[]): Reason {
    const status = type === 'Status' ? STATUSES.find((known) => known === value) : undefined;
    if (status) {
      const origin = status === 'suggested' ? 'machine' : 'person';
      return this.#change(target, (about) => ({ ...about, status, origin }));
    }
    return this.#note(target, value === undefined ? decodeLabel(type) : `${decodeLabel(type)}: ${value}`);
  }

  #reference([target, reference]: readonly string[], label: string): Reason {
    const node = this.#nodes.get(this.#nodeId(target) ?? '');
    if (!node || reference === undefined) {
      return message('A reference belongs to no annotation of the file.');
    }
    const id = idOf(reference);
    node.entity = { id, label: label || id };
    return null;
  }

  #change(target: string | undefined, change: (about: About) => About): Reason {
    const item = this.#links.get(target ?? '') ?? this.#nodes.get(this.#nodeId(target) ?? '');
    if (!item) {
      return target === undefined
        ? message('The line is about nothing, which is not in the file.')
        : message('The line is about {0}, which is not in the file.', target);
    }
    item.about = change(item.about);
    return null;
  }

  #nodeId(id: string | undefined): string | undefined {
    const resolved = this.#triggers.get(id ?? '') ?? id;
    return resolved !== undefined && this.#nodes.has(resolved) ? resolved : undefined;
  }
}

function argumentsOf(parts: readonly string[]): string[] {
  return parts.map((part) => part.slice(part.indexOf(':') + 1));
}
