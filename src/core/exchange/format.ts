import { inEnglish, type Message } from '../text/message';
import type { ExchangeDocument } from './document';
import type { Loss } from './loss';

/** A file to write or one that was read; `path` is relative, with `/` between folders. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Set for the text of a source: the path of the file that tells of its annotations, and so that this text is ours to replace. */
  readonly goesWith?: string;
}
export interface InputFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What a writer may not invent by itself, so that the same input gives the same bytes. */
export interface WriteContext {
  /** ISO 8601, UTC: when the export was made. */
  readonly now: string;
  /** Name and version of the program. */
  readonly generator: string;
  /** What is said to a reader in a report; English where it is left out. */
  readonly wording?: Wording;
}

/** Sentences in a language. */
export interface Wording {
  /** BCP 47. */
  readonly language: string;
  readonly say: (message: Message) => string;
}

export const IN_ENGLISH: Wording = { language: 'en', say: inEnglish };

export interface WriteResult {
  readonly files: readonly OutputFile[];
  readonly losses: readonly Loss[];
}

/** Writes documents in one format. Never throws: what the format cannot hold is a loss. */
export type Write = (documents: readonly ExchangeDocument[], context: WriteContext) => WriteResult;

/** Why a file, or a part of it, was not read. */
export interface Problem {
  readonly file: string;
  /** From 1, where a line can be told. */
  readonly line?: number;
  /** One sentence. */
  readonly reason: Message;
}

/** What a reader may need to know of the sources at hand. */
export interface ReadContext {
  /** The text of the source with this file name, for formats that name their source but do not hold its text. */
  readonly sourceText: (name: string) => string | undefined;
}

export interface ReadResult {
  readonly documents: readonly ExchangeDocument[];
  readonly problems: readonly Problem[];
}

/** Reads files of one format. Never throws: what cannot be read is a problem, and the rest is still read. */
export type Read = (files: readonly InputFile[], context: ReadContext) => ReadResult;

/**
 * What survives a way out and in again. `reduce.ts` takes out, and counts, what does not, so that what is lost is told
 * in one place; the tests hold every reader to it; the README's table is made from it.
 */
export interface Holds {
  /** `names`: only the four types of the CoNLL shared tasks, PER, LOC, ORG and MISC. */
  readonly types: 'all' | 'names';
  /** `spans`: their place and kind, without speaker and cue. */
  readonly quotes: 'all' | 'spans' | 'no';
  /** Passages that are only commented on. */
  readonly passages: boolean;
  /** `same-origin`: not from a suggestion to an annotation; `bare`: without decision and authorship. */
  readonly relations: 'all' | 'same-origin' | 'bare' | 'no';
  /** `all`: with who wrote them and when; `text`: only the words. */
  readonly notes: 'all' | 'text' | 'no';
  /** Which entity a mention or a speaker is; `label`: id and name, but not what else it is known as. */
  readonly entities: 'all' | 'label' | 'id' | 'no';
  /** Whether notes and names may run over several lines; else they are put on one. */
  readonly lineBreaks: boolean;
  readonly overlap: boolean;
  readonly discontinuous: boolean;
  /** `all`: status and confidence, so also what is a suggestion; `status`: without confidence. */
  readonly decisions: 'all' | 'status' | 'no';
  /** Who made an annotation and when. */
  readonly authorship: boolean;
  /** Where a span may begin and end: `anywhere`, or only at `words`, never in white space. */
  readonly boundaries: 'anywhere' | 'words';
  /** `xml`: without the control characters that XML cannot hold. */
  readonly characters: 'all' | 'xml';
  /** The text to the character; `lf` and `crlf`: with these line ends; `tokens`: but for white space; `no`: it stays in the source. */
  readonly text: 'exact' | 'lf' | 'crlf' | 'tokens' | 'no';
}

/** A format: what a picker shows of it, and its code, loaded when it is used. */
export interface Format {
  /** For the command line's `--format`. */
  readonly id: string;
  readonly title: Message;
  /** Who uses it for what, in a few words. */
  readonly purpose: Message;
  /** What its files end with, with the dot. */
  readonly extension: string;
  /** `null` for reports made for reading, of which nothing comes back. */
  readonly holds: Holds | null;
  /** What it loses of an annotated text, in a few words each, in English: for the README. */
  readonly loses: readonly string[];
  readonly write: () => Promise<Write>;
  /** `null` where the format is only written. */
  readonly read: (() => Promise<Read>) | null;
}
