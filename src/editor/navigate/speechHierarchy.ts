import * as vscode from 'vscode';
import type { Place } from '../corpus/corpus';
import { markIn } from '../session/places';
import type { Session } from '../session/session';
import { symbolKind } from './symbols';

/** An entity in the hierarchy, at the place through which it was reached. */
class SpeakerItem extends vscode.CallHierarchyItem {
  constructor(
    readonly entityId: string,
    kind: vscode.SymbolKind,
    name: string,
    detail: string,
    { uri, range }: vscode.Location,
  ) {
    super(kind, name, detail, uri, range, range);
  }
}

/**
 * Who says what about whom, as VS Code shows calls: "outgoing" are the entities that one speaks about, "incoming" those that
 * speak about it; the ranges are the mentions inside the quotes.
 */
export class SpeechHierarchyProvider implements vscode.CallHierarchyProvider {
  constructor(private readonly session: Session) {}

  async prepareCallHierarchy(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.CallHierarchyItem | undefined> {
    const source = await this.session.sources.ready(document);
    const mark = source && markIn(source, document.offsetAt(position));
    const entity = mark?.kind === 'quote' ? mark.speaker?.entity : mark?.entity;
    if (!mark || !entity) return undefined;
    return this.#item(entity.id, [{ uri: document.uri, start: mark.start, end: mark.end }]);
  }

  async provideCallHierarchyOutgoingCalls(item: SpeakerItem): Promise<vscode.CallHierarchyOutgoingCall[]> {
    const calls = [...this.session.corpus.saidBy(item.entityId)].map(async ([id, places]) => {
      // The ranges of an outgoing call lie in the caller's document; those elsewhere are reached through the other entity.
      const here = places.filter(({ uri }) => uri.toString() === item.uri.toString());
      const to = await this.#item(id, here.length > 0 ? here : places);
      return to && new vscode.CallHierarchyOutgoingCall(to, await this.#ranges(here));
    });
    return (await Promise.all(calls)).filter((call) => call !== undefined);
  }

  async provideCallHierarchyIncomingCalls(item: SpeakerItem): Promise<vscode.CallHierarchyIncomingCall[]> {
    const calls = [...this.session.corpus.saidAbout(item.entityId)].map(async ([id, places]) => {
      const from = await this.#item(id, places);
      const there = places.filter(({ uri }) => uri.toString() === from?.uri.toString());
      return from && new vscode.CallHierarchyIncomingCall(from, await this.#ranges(there));
    });
    return (await Promise.all(calls)).filter((call) => call !== undefined);
  }

  async #item(id: string, places: readonly Place[]): Promise<SpeakerItem | undefined> {
    const [location] = await this.session.corpus.locate(places.slice(0, 1));
    const entity = this.session.corpus.entity(id);
    if (!location || !entity) return undefined;
    const detail = vscode.workspace.asRelativePath(location.uri);
    return new SpeakerItem(id, symbolKind(entity.type), entity.label, detail, location);
  }

  async #ranges(places: readonly Place[]): Promise<vscode.Range[]> {
    return (await this.session.corpus.locate(places)).map(({ range }) => range);
  }
}
