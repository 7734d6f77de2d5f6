import * as vscode from 'vscode';
import type { Session } from '../../session/session';
import type { Node } from '../tree/nodes';
import { linkEntity, mergeEntities, renameEntity } from './identity';
import { acceptEverywhere, acceptMentions, rejectMentions, retypeMentions, setEntityOfMentions } from './mentions';
import { splitEntity } from './split';
import type { EntityTarget, Targets } from './targets';

type Command = (clicked: unknown, all: unknown) => unknown;

/** The commands on entities and their mentions: in the view's menus, on the mention at the cursor, and on cards. */
export function registerActions(session: Session, targets: Targets): vscode.Disposable {
  const onOne =
    (run: (session: Session, target: EntityTarget) => unknown): Command =>
    (clicked, all) => {
      const [target] = targets.entities(clicked, all);
      return target && run(session, target);
    };
  const commands: Readonly<Record<string, Command>> = {
    'entities.open': (node) => openEntity(session, node as Node),
    'entities.accept': (clicked, all) => acceptMentions(session, targets.mentions(clicked, all)),
    'entities.reject': (clicked, all) => rejectMentions(session, targets.mentions(clicked, all)),
    'entities.retype': (clicked, all) => retypeMentions(session, targets.mentions(clicked, all)),
    'entities.setEntity': (clicked, all) => setEntityOfMentions(session, targets.mentions(clicked, all)),
    acceptEverywhere: (clicked, all) => acceptEverywhere(session, targets, targets.entities(clicked, all)),
    mergeEntity: (clicked, all) => mergeEntities(session, targets.entities(clicked, all)),
    splitEntity: (clicked, all) => splitEntity(session, targets, clicked, all),
    renameEntity: onOne(renameEntity),
    linkEntity: onOne(linkEntity),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`sourceAnnotator.${name}`, run)),
  );
}

/** Shows an entity's first mention, in the source that a person looks at where it has one. */
async function openEntity({ corpus, shownSource }: Session, node: Node): Promise<void> {
  if (node.kind !== 'entity') return;
  const shown = node.uri ?? shownSource?.document.uri;
  const first = (shown && corpus.mentionsIn(node.entity.id, shown)[0]) ?? corpus.mentionsOf(node.entity.id)[0];
  const [place] = first ? await corpus.locate([first]) : [];
  if (!place) return;
  await vscode.commands.executeCommand('vscode.open', place.uri, { selection: place.range, preserveFocus: true });
}
