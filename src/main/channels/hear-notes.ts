import type { IpcMain, IpcMainEvent } from 'electron';
import * as v from 'valibot';
import { PRELOAD_NOTES, type PreloadNote, type PreloadNotes } from '../../ipc/main-contract';
import { noteOnWire } from '../../ipc/wire';
import type { Log } from '../log/log-file';

/** What is done with each note; one without it does not compile. */
export type NoteHearers = { readonly [N in PreloadNote]: (body: PreloadNotes[N]) => void };

/** Hears the notes of the contract: one that is not from our page, or not as the contract says, is passed over. */
export function hearNotes(
  ipc: Pick<IpcMain, 'on'>,
  hearers: NoteHearers,
  { isOurPage, log }: { readonly isOurPage: (event: IpcMainEvent) => boolean; readonly log: Log },
): void {
  for (const note of Object.keys(PRELOAD_NOTES) as PreloadNote[]) {
    ipc.on(noteOnWire(note), (event, body: unknown) => {
      const parsed = v.safeParse(PRELOAD_NOTES[note], body);
      if (!isOurPage(event)) log('ask-refused', { channel: note, reason: 'sender' });
      else if (!parsed.success) log('ask-refused', { channel: note, reason: 'body' });
      else hearers[note](parsed.output);
    });
  }
}
