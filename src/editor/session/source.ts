import type * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis';
import type { Edit } from '../../core/annotations/anchoring/edit';
import { type Mark, type PlacedMark, visibleMarks } from '../../core/annotations/marks';
import type { EntityRef, Note, Sidecar } from '../../core/annotations/model';
import { unlinkedId } from '../../core/linking/index/summary';
import type { SectionedAnalysis } from '../../core/reading/sectionedAnalysis';
import { shiftAnalysis } from '../../core/shiftAnalysis';
import type { Span } from '../../core/text/span';
import { isSureEnough } from './sureEnough';

const NOTHING = { mentions: [], quotes: [] };

/** A mark with the place it takes as a whole, from its first piece to its last. */
export type SourceMark = PlacedMark;

/** What the workspace knows of entities: which one an id means, a person's merges among it, and what that one is called. */
export interface EntityNames {
  resolve(id: string): string;
  entity(id: string): { readonly label: string } | null;
}

/** One open source: its document, what the machine found in it, what a person decided, and the marks that follow. */
export class Source {
  #analysis: Analysis | undefined;
  /** What is known of a long text, instead of `#analysis`. */
  #sections: SectionedAnalysis | undefined;
  #sidecar: Sidecar;
  #analysedVersion = -1;
  #marks: readonly SourceMark[] | undefined;
  #text: { readonly version: number; readonly text: string } | undefined;
  #minimumConfidence: number;

  constructor(
    readonly document: vscode.TextDocument,
    sidecar: Sidecar,
    minimumConfidence: number,
    private readonly names: EntityNames,
  ) {
    this.#sidecar = sidecar;
    this.#minimumConfidence = minimumConfidence;
  }

  /** The text of the document, put together once a version. */
  get text(): string {
    const { version } = this.document;
    if (this.#text?.version !== version) this.#text = { version, text: this.document.getText() };
    return this.#text.text;
  }

  /** How long the text is, in UTF-16 code units. */
  get length(): number {
    return this.#sections?.length ?? this.text.length;
  }

  get analysis(): Analysis | undefined {
    return this.#sections?.whole ?? this.#analysis;
  }

  /** Whether the text is so long that its marks are better asked for by place: `marksNear`. */
  get isLong(): boolean {
    return this.#sections !== undefined;
  }

  get sidecar(): Sidecar {
    return this.#sidecar;
  }

  /** Whether the analysis belongs to the text as it stands now. */
  get isCurrent(): boolean {
    return this.#analysedVersion === this.document.version;
  }

  /** What a person decided, and the suggestions that are neither decided nor too unsure; in reading order. */
  get marks(): readonly SourceMark[] {
    this.#marks ??= this.#marksOf(this.analysis ?? NOTHING);
    return this.#marks;
  }

  /** The marks that touch a span, and maybe more; in reading order. In a long text far cheaper than all marks. */
  marksNear(span: Span): readonly SourceMark[] {
    if (this.#marks || !this.#sections) return this.marks;
    const { start, end } = this.#sections.around(span);
    return this.#marksOf(this.#sections.within(span)).filter((mark) => mark.start <= end && mark.end >= start);
  }

  /** The words at a span. */
  words(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** What the speaker of a quote is called: the entity's name, else the words in the text; `undefined` where unknown. */
  speakerName({ speaker }: Mark): string | undefined {
    return this.entityOf(speaker?.entity)?.label ?? (speaker?.span ? this.words(speaker.span) : undefined);
  }

  /** The entity of the workspace that a reference of this source means, as it is called there. */
  entityOf(reference: EntityRef | null | undefined): EntityRef | null {
    if (!reference) return null;
    const id = this.names.resolve(reference.id);
    return { ...reference, id, label: this.names.entity(id)?.label ?? reference.label };
  }

  /** What the entity of a mention is called: its name, else the words in the text. */
  entityName(mark: SourceMark): string {
    return this.entityOf(mark.entity)?.label ?? this.words(mark);
  }

  /** The type of an entity of this source: that of its first mention; empty where it has none. */
  typeOf(entityId: string): string {
    const id = this.names.resolve(entityId);
    return this.marks.find((mark) => mark.kind === 'mention' && this.keyOf(mark) === id)?.type ?? '';
  }

  /** The notes on a mark, oldest first. */
  notesOf(mark: Mark): readonly Note[] {
    if (!mark.hasNotes) return [];
    return this.#sidecar.annotations.find(({ id }) => id === mark.annotationId)?.notes ?? [];
  }

  /** All mentions of the entity that `mark` names, itself among them, in reading order. */
  mentionsOf(mark: SourceMark): readonly SourceMark[] {
    const key = this.keyOf(mark);
    return this.marks.filter((other) => other.kind === 'mention' && this.keyOf(other) === key);
  }

  /** The entities of this source in the order of their first mentions, each as its mentions in reading order. */
  entities(): readonly (readonly [SourceMark, ...SourceMark[]])[] {
    const groups = new Map<string, [SourceMark, ...SourceMark[]]>();
    for (const mark of this.marks) {
      if (mark.kind !== 'mention') continue;
      const group = groups.get(this.keyOf(mark));
      if (group) group.push(mark);
      else groups.set(this.keyOf(mark), [mark]);
    }
    return [...groups.values()];
  }

  /** What tells the entity of a mark: its id in the workspace, made of the words where a person named none. */
  keyOf(mark: SourceMark): string {
    return this.names.resolve(mark.entity?.id ?? unlinkedId(mark.type, this.words(mark)));
  }

  /** Takes an edit of the document in: suggestions move along until the text is analysed anew. */
  shift(edits: readonly Edit[]): void {
    this.#analysis &&= shiftAnalysis(this.#analysis, edits);
    this.#sections = this.#sections?.shifted(edits);
    this.#marks = undefined;
  }

  /** Takes in what is known of a long text as it stands now; `isCurrent` where no edit waits to be read. */
  setSections(sections: SectionedAnalysis, isCurrent: boolean): void {
    this.#sections = sections;
    this.#analysis = undefined;
    this.#analysedVersion = isCurrent ? this.document.version : -1;
    this.#marks = undefined;
  }

  /** Takes in what the machine found in `version` of the document; an answer for an older version is left aside. */
  setAnalysis(analysis: Analysis | undefined, version: number): boolean {
    if (version !== this.document.version) return false;
    this.#analysis = analysis;
    this.#sections = undefined;
    this.#analysedVersion = version;
    this.#marks = undefined;
    return true;
  }

  setSidecar(sidecar: Sidecar): void {
    this.#sidecar = sidecar;
    this.#marks = undefined;
  }

  setMinimumConfidence(minimum: number): void {
    this.#minimumConfidence = minimum;
    this.#marks = undefined;
  }

  #marksOf(findings: Pick<Analysis, 'mentions' | 'quotes'>): SourceMark[] {
    return visibleMarks(this.#sidecar, findings).filter((mark) => isSureEnough(mark, this.#minimumConfidence));
  }
}
