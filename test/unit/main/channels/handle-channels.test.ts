import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAIN_CHANNELS, type MainChannel } from '../../../../src/ipc/main-contract';
import { channelOnWire } from '../../../../src/ipc/wire';
import { type Handlers, handleChannels } from '../../../../src/main/channels/handle-channels';
import { isOurPage, type SenderEvent } from '../../../../src/main/channels/sender';
import { pageOrigin } from '../../../../src/main/security/page-origin';

type Listener = (event: IpcMainInvokeEvent, ask: unknown) => Promise<unknown>;

const anEvent = {} as IpcMainInvokeEvent;

let registered: Map<string, Listener>;
let logged: string[];
let asked: unknown[];

/** Registers all channels with handlers that answer what they are told to. */
function register(answers: Partial<Record<MainChannel, unknown>>, guards = {}): void {
  const handlers = Object.fromEntries(
    Object.keys(MAIN_CHANNELS).map((channel) => [
      channel,
      (ask: unknown) => {
        asked.push(ask);
        const answer = answers[channel as MainChannel];
        if (answer instanceof Error) throw answer;
        return answer;
      },
    ]),
  ) as unknown as Handlers;
  handleChannels({ handle: (name, listener) => registered.set(name, listener as Listener) }, handlers, {
    isOurPage: () => true,
    checkAnswers: true,
    log: (event, fields) => logged.push(`${event} ${fields?.channel} ${fields?.reason}`),
    ...guards,
  });
}

const invoke = (channel: MainChannel, ask: unknown) => registered.get(channelOnWire(channel))?.(anEvent, ask);

beforeEach(() => {
  registered = new Map();
  logged = [];
  asked = [];
});

describe('handleChannels', () => {
  it('registers every channel of the contract under its name on the wire', () => {
    register({});
    expect([...registered.keys()].sort()).toEqual(
      Object.keys(MAIN_CHANNELS)
        .map((channel) => `pharos:ask:${channel}`)
        .sort(),
    );
  });

  it('answers a proper question from our page', async () => {
    register({ 'link.open': true });
    expect(await invoke('link.open', { url: 'https://example.com/' })).toBe(true);
  });

  it('hands on only what the contract knows', async () => {
    register({ 'link.open': true });
    await invoke('link.open', { url: 'https://example.com/', more: 1 });
    expect(asked).toEqual([{ url: 'https://example.com/' }]);
  });

  it('does nothing for another sender, and says so without the question', async () => {
    register({ 'link.open': true }, { isOurPage: () => false });
    await expect(invoke('link.open', { url: 'https://secret.example/' })).rejects.toThrow('sender');
    expect(asked).toEqual([]);
    expect(logged).toEqual(['ask-refused link.open sender']);
  });

  it.each<[MainChannel, unknown]>([
    ['app.boot', {}],
    ['preferences.save', { theme: 'pink', density: 'compact' }],
    ['workspace.create', { name: 'x'.repeat(201), kind: 'real' }],
    ['workspace.delete', { id: '../../etc/passwd' }],
    ['workspace.rename', { id: 'A', name: 'x' }],
    ['workspace.committed', { id: 'a', databaseId: 'd', generation: -1, mentions: 0, imports: [] }],
    ['workspace.committed', { id: 'a', databaseId: 'd', generation: 1.5, mentions: 0, imports: [] }],
    ['file.read', { token: 'a', offset: 0, length: 8_388_609 }],
    ['file.read', { token: 'a', offset: -1, length: 1 }],
    ['file.read', { token: 'a', offset: Number.NaN, length: 1 }],
    ['file.open', { path: ['a'] }],
    ['file.save', { name: 'a', content: { length: 5 } }],
    ['link.open', null],
    ['log.write', { event: 'start', reason: 'x' }],
    ['log.write', { event: 'renderer-error', reason: 'x'.repeat(65) }],
    ['app.busy', { busy: 'maybe' }],
  ])('refuses a question that is none: %s %j', async (channel, ask) => {
    register({});
    await expect(invoke(channel, ask)).rejects.toThrow('ask-refused');
    expect(asked).toEqual([]);
  });

  it('finds a wrong answer in development, and lets it be in the product', async () => {
    register({ 'link.open': 'yes' });
    await expect(invoke('link.open', { url: 'https://example.com/' })).rejects.toThrow('answer-wrong');
    register({ 'link.open': 'yes' }, { checkAnswers: false });
    expect(await invoke('link.open', { url: 'https://example.com/' })).toBe('yes');
  });

  it('keeps the words of a bug to itself', async () => {
    register({ 'link.open': new RangeError('the text of a mention') });
    const error: Error = await (
      invoke('link.open', { url: 'https://example.com/' }) ?? Promise.resolve()
    ).then(
      () => new Error('answered'),
      (thrown) => thrown,
    );
    expect(error.message).toBe('link.open: ask-failed (RangeError)');
    expect(logged).toEqual(['ask-failed link.open RangeError']);
  });
});

describe('isOurPage', () => {
  const origin = pageOrigin(undefined);
  const page = { id: 1 } as WebContents;
  const event = (id: number, frame: { url: string; parent: unknown } | null) =>
    ({ sender: { id }, senderFrame: frame }) as SenderEvent;
  const main = { url: 'app://pharos/#/overview', parent: null };

  it('is the main frame of our window with our page in it', () => {
    expect(isOurPage(event(1, main), page, origin)).toBe(true);
  });

  it.each([
    ['another window', event(2, main)],
    ['a frame inside', event(1, { ...main, parent: {} })],
    ['a frame that has gone', event(1, null)],
    ['another host', event(1, { ...main, url: 'app://evil/' })],
    ['a page from the network', event(1, { ...main, url: 'https://pharos/' })],
    ['a page without an address', event(1, { ...main, url: '' })],
  ])('is not %s', (_who, sender) => expect(isOurPage(sender, page, origin)).toBe(false));

  it('is nobody when there is no window', () => {
    expect(isOurPage(event(1, main), null, origin)).toBe(false);
  });
});
