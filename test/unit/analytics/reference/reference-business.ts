import type { BusinessHours } from '../../../../src/domain/settings';
import { isReply, type ReferenceThread, type Wait } from './reference-threads';

const MINUTE = 60_000;

/** Whether each whole minute is open, one after the other: mentions of the tests are made at whole minutes. */
export function minutesOpen({ zone, weekly, holidays }: BusinessHours): (minute: number) => boolean {
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
    ...{ hourCycle: 'h23', weekday: 'short' },
  });
  const known = new Map<number, boolean>();
  return (minute) => {
    const found = known.get(minute);
    if (found !== undefined) return found;
    const parts = new Map(clock.formatToParts(minute * MINUTE).map(({ type, value }) => [type, value]));
    const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.get('weekday') ?? '') + 1;
    const time = Number(parts.get('hour')) * 60 + Number(parts.get('minute'));
    const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
    const open =
      !holidays.includes(day) &&
      weekly.some((one) => one.weekday === weekday && time >= one.opensMin && time < one.closesMin);
    known.set(minute, open);
    return open;
  };
}

/** G5: the working time of a wait, and whether it was answered before the opening. */
export function inWorkingTime(wait: Wait, isOpen: (minute: number) => boolean) {
  const from = wait.at.time / MINUTE;
  const to = from + wait.ms / MINUTE;
  let open = 0;
  for (let minute = from; minute < to; minute++) if (isOpen(minute)) open++;
  const early = !wait.open && open === 0 && !isOpen(from) && !isOpen(to);
  return { ms: open * MINUTE, early };
}

/** FR3: of each answered thread, from the last inbound mention before the first human reply. */
export function fromLastOf(threads: readonly ReferenceThread[]): { at: number; ms: number }[] {
  return threads.flatMap((thread) => {
    const place = thread.members.findIndex(isReply);
    const reply = thread.members[place];
    if (!thread.openingKnown || !reply) return [];
    const before = thread.members.slice(0, place).filter((one) => one.inbound);
    const last = before[before.length - 1] ?? thread.anchor;
    return [
      { at: thread.anchor.time, ms: Math.max(0, reply.time - Math.max(last.time, thread.anchor.time)) },
    ];
  });
}
