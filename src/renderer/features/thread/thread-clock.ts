import type { ThreadView } from '../../../ipc/engine-rows';

/** What the time rail of a thread draws. All indexes are positions in the thread's mentions. */
export interface ThreadClock {
  /** Whether somebody waits for a human reply between this mention and the next; the last one: until "as of". */
  readonly waiting: readonly boolean[];
  /** Waits that ended with this mention. */
  readonly ended: readonly (readonly EndedWait[])[];
  /** Waits that still run at "as of", the longest first. */
  readonly running: readonly RunningWait[];
}

export interface EndedWait {
  readonly kind: 'first-response' | 'turn';
  readonly customer: string;
  readonly ms: number;
}

export interface RunningWait {
  readonly kind: 'first-response' | 'turn';
  readonly customer: string;
  /** Where the wait began. */
  readonly start: number;
  readonly ms: number;
}

/**
 * The response clock of a thread: the first response (FR1, only from a known opening) and each turn (FR1b). A turn that
 * is the first response is named once, as that. What is open runs on until "as of" (FR2).
 */
export function threadClock(view: ThreadView): ThreadClock {
  const count = view.mentions.length;
  const waiting = new Array<boolean>(count).fill(false);
  const ended: EndedWait[][] = Array.from({ length: count }, () => []);
  const running: RunningWait[] = [];
  const wait = (
    kind: EndedWait['kind'],
    customer: string,
    start: number,
    reply: number | null,
    ms: number,
  ) => {
    for (let at = start; at < (reply ?? count); at += 1) waiting[at] = true;
    if (reply === null) running.push({ kind, customer, start, ms });
    else ended[reply]?.push({ kind, customer, ms });
  };

  const opening = view.mentions[view.opening];
  const answer = view.firstReply === null ? null : view.mentions[view.firstReply];
  const hasFirst = view.openingKnown && opening !== undefined;
  if (hasFirst && (answer !== undefined || view.firstReply === null)) {
    const ms = answer
      ? answer.createdAt - opening.createdAt
      : // A deleted opening stopped waiting when it was deleted, which only the engine knows.
        (opening.wait?.ms ?? view.asOf - opening.createdAt);
    wait('first-response', opening.author, view.opening, view.firstReply, ms);
  }
  for (const turn of view.turns) {
    if (hasFirst && turn.start === view.opening && turn.reply === view.firstReply) continue;
    wait('turn', turn.customer, turn.start, turn.reply, turn.waitMs);
  }
  running.sort((a, b) => b.ms - a.ms);
  return { waiting, ended, running };
}
