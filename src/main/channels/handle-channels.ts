import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import * as v from 'valibot';
import { MAIN_CHANNELS, type MainAnswer, type MainAsk, type MainChannel } from '../../ipc/main-contract';
import { channelOnWire } from '../../ipc/wire';
import type { Log } from '../log/log-file';

/** One handler for each channel of the contract; a channel without one does not compile. */
export type Handlers = {
  readonly [C in MainChannel]: (ask: MainAsk<C>) => MainAnswer<C> | Promise<MainAnswer<C>>;
};

export interface ChannelGuards {
  readonly isOurPage: (event: IpcMainInvokeEvent) => boolean;
  /** In development answers are parsed too: a wrong one is our bug, found at once. */
  readonly checkAnswers: boolean;
  readonly log: Log;
}

/**
 * Registers every channel of the contract. In this one place the sender is checked and the question parsed before
 * anything is done. What is thrown here is a bug or an attack; expected failures are answers.
 */
export function handleChannels(
  ipc: Pick<IpcMain, 'handle'>,
  handlers: Handlers,
  guards: ChannelGuards,
): void {
  for (const channel of Object.keys(MAIN_CHANNELS) as MainChannel[]) handle(ipc, channel, handlers, guards);
}

function handle<C extends MainChannel>(
  ipc: Pick<IpcMain, 'handle'>,
  channel: C,
  handlers: Handlers,
  { isOurPage, checkAnswers, log }: ChannelGuards,
): void {
  const refuse = (event: 'ask-refused' | 'answer-wrong' | 'ask-failed', reason: string): never => {
    log(event, { channel, reason });
    throw new Error(`${channel}: ${event} (${reason})`);
  };
  ipc.handle(channelOnWire(channel), async (event, ask: unknown) => {
    if (!isOurPage(event)) return refuse('ask-refused', 'sender');
    const asked = v.safeParse(MAIN_CHANNELS[channel].ask, ask);
    if (!asked.success) return refuse('ask-refused', placeOf(asked.issues));
    let answer: MainAnswer<C>;
    try {
      answer = await handlers[channel](asked.output as MainAsk<C>);
    } catch (error) {
      return refuse('ask-failed', error instanceof Error ? error.name : 'unknown');
    }
    if (checkAnswers) {
      const answered = v.safeParse(MAIN_CHANNELS[channel].answer, answer);
      if (!answered.success) return refuse('answer-wrong', placeOf(answered.issues));
    }
    return answer;
  });
}

/** Where the first fault lies, never its value. */
function placeOf(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const path = issues[0].path?.map(({ key }) => String(key)).join('.') ?? '';
  return path === '' ? issues[0].type : path.slice(0, 64);
}
