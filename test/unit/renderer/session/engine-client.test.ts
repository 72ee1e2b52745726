import { describe, expect, it } from 'vitest';
import type { EngineToPage, PageToEngine } from '../../../../src/ipc/engine-messages';
import { createEngineClient } from '../../../../src/renderer/session/clients/engine-client';
import { MemoryMain } from '../../../fixtures/session/memory-main';

function pair(main = new MemoryMain()) {
  const posted: PageToEngine[] = [];
  let say: (message: EngineToPage) => void = () => undefined;
  let crash: (detail: string) => void = () => undefined;
  const client = createEngineClient(
    {
      post: (message) => posted.push(message),
      listen(onMessage, onCrash) {
        say = onMessage;
        crash = onCrash;
      },
    },
    main,
  );
  return {
    client,
    posted,
    main,
    say: (message: EngineToPage) => say(message),
    crash: (d: string) => crash(d),
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the engine client', () => {
  it('gives each answer to its own question, whatever their order', async () => {
    const { client, posted, say } = pair();
    const first = client.ask('catalogue', {});
    const second = client.ask('thread', { mention: 'm' });
    const [a, b] = posted;
    if (a?.kind !== 'ask' || b?.kind !== 'ask') throw new Error('not asked');
    expect(a.id).not.toBe(b.id);
    say({ kind: 'answer', id: b.id, answer: null });
    say({ kind: 'answer', id: a.id, answer: [] });
    expect(await second).toBeNull();
    expect(await first).toEqual([]);
  });

  it('a fault of the worker rejects its question alone', async () => {
    const { client, posted, say } = pair();
    const bad = client.ask('catalogue', {});
    const good = client.ask('catalogue', {});
    const [a, b] = posted as { id: number }[];
    say({ kind: 'fault', id: a?.id ?? -1, detail: 'broken' });
    say({ kind: 'answer', id: b?.id ?? -1, answer: [] });
    await expect(bad).rejects.toThrow('broken');
    expect(await good).toEqual([]);
  });

  it('a crash of the worker rejects what waits and all that is asked later', async () => {
    const { client, crash } = pair();
    const waiting = client.ask('catalogue', {});
    crash('out of memory');
    await expect(waiting).rejects.toThrow('out of memory');
    await expect(client.ask('catalogue', {})).rejects.toThrow('out of memory');
  });

  it('tells progress to all who listen, until they stop', () => {
    const { client, say } = pair();
    const heard: number[] = [];
    const stop = client.onProgress(({ rows }) => heard.push(rows));
    const progress = {
      importId: 'i',
      phase: 'reading',
      file: 'a',
      bytesRead: 1,
      bytesTotal: 2,
      share: 0.5,
      rows: 7,
      rejected: 0,
      duplicates: 0,
      rowsPerSecond: 1,
      secondsLeft: null,
    } as const;
    say({ kind: 'progress', progress });
    stop();
    say({ kind: 'progress', progress: { ...progress, rows: 8 } });
    expect(heard).toEqual([7]);
  });

  it('fetches bytes from main, and says so when there are none', async () => {
    const { posted, main, say } = pair();
    main.files.set('/a', new Uint8Array([1, 2, 3, 4]));
    const opened = main.openPath('/a');
    if (!opened.ok) throw new Error('not there');
    say({ kind: 'read', id: 5, token: opened.value.token, offset: 1, length: 2 });
    say({ kind: 'read', id: 6, token: 'unknown', offset: 0, length: 1 });
    say({ kind: 'close', id: 7, token: opened.value.token });
    await settled();
    expect(posted).toMatchObject([
      { kind: 'bytes', id: 5, answer: { ok: true, value: new Uint8Array([2, 3]) } },
      { kind: 'bytes', id: 6, answer: { ok: false, failure: { reason: 'file-unreadable' } } },
      { kind: 'closed', id: 7, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });

  it('an error of main becomes a failure of the file, so that the worker never waits for ever', async () => {
    const { posted, main, say } = pair();
    main.invoke = () => Promise.reject(new Error('main is gone'));
    say({ kind: 'read', id: 5, token: 't', offset: 0, length: 1 });
    say({ kind: 'close', id: 6, token: 't' });
    await settled();
    expect(posted).toMatchObject([
      { kind: 'bytes', answer: { ok: false, failure: { detail: expect.stringContaining('main is gone') } } },
      { kind: 'closed', sha256: null },
    ]);
  });
});
