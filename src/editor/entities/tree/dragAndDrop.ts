import * as vscode from 'vscode';
import { setEntity } from '../../../core/annotations/operations/decide';
import type { Session } from '../../session/session';
import { decideMentions, stepName } from '../actions/decideMentions';
import { mergeInto } from '../actions/identity';
import type { EntityNode, MentionNode, Node } from './nodes';

/** What VS Code names the drags of this view; lower case, as it demands. */
const MIME = 'application/vnd.code.tree.sourceannotator.entities';

/** An entity dragged on another one becomes part of it; a mention dragged on an entity is one of it. */
export class EntityDrag implements vscode.TreeDragAndDropController<Node> {
  readonly dragMimeTypes = [MIME];
  readonly dropMimeTypes = [MIME];
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  handleDrag(nodes: readonly Node[], data: vscode.DataTransfer): void {
    data.set(MIME, new vscode.DataTransferItem(nodes));
  }

  async handleDrop(onto: Node | undefined, data: vscode.DataTransfer): Promise<void> {
    const dragged = data.get(MIME)?.value as readonly Node[] | undefined;
    if (!dragged || onto?.kind !== 'entity') return;
    const entities = dragged.filter((node): node is EntityNode => node.kind === 'entity');
    const mentions = dragged.filter((node): node is MentionNode => node.kind === 'mention');
    if (entities.some(({ entity }) => entity.id !== onto.entity.id)) {
      await mergeInto(this.#session, entities, onto);
      // Not waited for: the drop is done, and until it is VS Code shows progress.
      void this.#offerUndo(vscode.l10n.t('{0} is now part of {1}.', entities.map(nameOf).join(', '), nameOf(onto)));
    } else if (mentions.length > 0) {
      const step = vscode.l10n.t('{0} to {1}', stepName(vscode.l10n.t('Set entity of'), mentions), nameOf(onto));
      await decideMentions(this.#session, step, mentions, (sidecar, text, marks, act) =>
        setEntity(sidecar, text, marks, onto.entity, act),
      );
    }
  }

  /** A mouse slips more easily than a command is chosen. */
  async #offerUndo(message: string): Promise<void> {
    const undo = vscode.l10n.t('Undo');
    if ((await vscode.window.showInformationMessage(message, undo)) === undo) await this.#session.decisions.undo();
  }
}

function nameOf({ entity }: EntityNode): string {
  return entity.label;
}
