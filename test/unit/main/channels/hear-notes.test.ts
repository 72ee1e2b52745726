import type { IpcMainEvent } from 'electron';
import { describe, expect, it } from 'vitest';
import { noteOnWire } from '../../../../src/ipc/wire';
import { hearNotes } from '../../../../src/main/channels/hear-notes';

describe('notes of the preload', () => {
  it.each([
    ['a path', { path: '/a.csv' }, true, ['/a.csv'], []],
    ['a path from elsewhere', { path: '/a.csv' }, false, [], ['dropped sender']],
    ['no path', { path: 7 }, true, [], ['dropped body']],
    ['a path without end', { path: 'x'.repeat(5000) }, true, [], ['dropped body']],
    ['something else', '/a.csv', true, [], ['dropped body']],
  ] as const)('%s', (_, body, ours, granted, refused) => {
    const heard: string[] = [];
    const logged: string[] = [];
    const listeners = new Map<string, (event: IpcMainEvent, body: unknown) => void>();
    hearNotes(
      { on: (name: string, listener: never) => listeners.set(name, listener) } as never,
      { dropped: ({ path }) => heard.push(path) },
      { isOurPage: () => ours, log: (_event, fields) => logged.push(`${fields?.channel} ${fields?.reason}`) },
    );
    listeners.get(noteOnWire('dropped'))?.({} as IpcMainEvent, body);
    expect(heard).toEqual(granted);
    expect(logged).toEqual(refused);
  });
});
