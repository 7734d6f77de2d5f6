import { inEnglish } from '../../text/message';
import { place } from '../anchoring/place';
import type { Sidecar } from '../model';
import { baseText } from '../sidecar/base';
import { emptySidecar } from '../sidecar/names';
import { type ReadResult, readSidecar } from '../sidecar/read';
import { writeSidecar } from '../sidecar/write';
import { mergeSidecars } from './mergeSidecars';
import { mergeText } from './mergeText';

export type MergeFilesResult =
  | {
      readonly ok: true;
      /** The merged file. */
      readonly json: string;
      /** Ids of the annotations that both sides changed to different values: both versions are in the file, marked. */
      readonly conflicts: readonly string[];
    }
  | {
      readonly ok: false;
      /** In English, for the command line. */
      readonly error: string;
    };

/**
 * Merges two versions of a sidecar's file three-way, as a merge driver does. `base` is empty where there is no common
 * ancestor. When the source has changed too, its versions are merged line by line as git merges them, and the
 * annotations are placed in the outcome; opening the sidecar beside the source that git made puts right what differs.
 */
export function mergeFiles(base: string, ours: string, theirs: string, sourceName: string): MergeFilesResult {
  const was = base.trim() === '' ? emptyResult(sourceName) : readSidecar(base, sourceName);
  const mine = readSidecar(ours, sourceName);
  const other = readSidecar(theirs, sourceName);
  if (!was.ok) return { ok: false, error: `The common ancestor cannot be merged: ${inEnglish(was.error)}` };
  if (!mine.ok) return { ok: false, error: `Our version cannot be merged: ${inEnglish(mine.error)}` };
  if (!other.ok) return { ok: false, error: `Their version cannot be merged: ${inEnglish(other.error)}` };

  const text = commonText(was.sidecar, mine.sidecar, other.sidecar);
  // Where the text is not stored but the same on both sides, their offsets agree as they are.
  const isSameText = text === null && mine.sidecar.sha256 === other.sidecar.sha256;
  const bring = (sidecar: Sidecar): Sidecar => (isSameText ? sidecar : inText(sidecar, text));
  const { sidecar, conflicts } = mergeSidecars(bring(was.sidecar), bring(mine.sidecar), bring(other.sidecar));
  return { ok: true, json: writeSidecar(sidecar, text ?? ''), conflicts };
}

function emptyResult(sourceName: string): ReadResult {
  return { ok: true, sidecar: emptySidecar(sourceName), problems: [] };
}

/** The text that the merged sidecar belongs to; `null` where it is not stored on a side. */
function commonText(was: Sidecar, mine: Sidecar, other: Sidecar): string | null {
  const mineText = baseText(mine);
  const otherText = baseText(other);
  if (mine.sha256 === other.sha256) return mineText ?? otherText;
  if (mineText === null || otherText === null) return null;
  return mergeText(baseText(was) ?? mineText, mineText, otherText);
}

function inText(sidecar: Sidecar, text: string | null): Sidecar {
  if (text !== null) return place(sidecar, text).sidecar;
  // Offsets of different texts that nobody knows: they go into the file as they are, without a text that they belong to,
  // so that opening it finds the places again by words and context.
  const { base: _base, ...rest } = sidecar;
  return { ...rest, sha256: '', inCodePoints: true };
}
