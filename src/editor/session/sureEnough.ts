import * as vscode from 'vscode';
import type { Mark } from '../../core/annotations/marks';

/** The confidence from which on the user wants to see suggestions in a source, 0 to 1. */
export function minimumConfidence(uri: vscode.Uri): number {
  return vscode.workspace.getConfiguration('sourceAnnotator', uri).get('marks.minimumConfidence', 0);
}

/** Whether a mark is a person's, or a suggestion that is sure enough to be seen. */
export function isSureEnough({ origin, confidence }: Pick<Mark, 'origin' | 'confidence'>, minimum: number): boolean {
  return origin === 'person' || (confidence ?? 1) >= minimum;
}
