import type { Mark } from '../marks';
import type { Note, Sidecar } from '../model';
import { type Act, changeAnnotations } from './act';
import { takeUp } from './fromMark';

/** Adds a note to a mark, or a reply where it has notes already. A suggestion that gets a note counts as accepted. */
export function addNote(sidecar: Sidecar, text: string, mark: Mark, noteText: string, act: Act): Sidecar {
  const note: Note = {
    id: act.newId(),
    text: noteText,
    created: act.now,
    ...(act.creator !== undefined && { creator: act.creator }),
  };
  const { sidecar: taken, ids } = takeUp(sidecar, text, [mark], 'accepted', act);
  return changeAnnotations(taken, ids, act, (annotation) => ({ ...annotation, notes: [...annotation.notes, note] }));
}

/** Changes a note's words. */
export function editNote(sidecar: Sidecar, annotationId: string, noteId: string, noteText: string, act: Act): Sidecar {
  return changeAnnotations(sidecar, [annotationId], act, (annotation) => ({
    ...annotation,
    notes: annotation.notes.map((note) => (note.id === noteId ? { ...note, text: noteText, modified: act.now } : note)),
  }));
}

/** Removes a note. */
export function removeNote(sidecar: Sidecar, annotationId: string, noteId: string, act: Act): Sidecar {
  return changeAnnotations(sidecar, [annotationId], act, (annotation) => ({
    ...annotation,
    notes: annotation.notes.filter((note) => note.id !== noteId),
  }));
}
