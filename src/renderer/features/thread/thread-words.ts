import type { ThreadView } from '../../../ipc/engine-rows';
import type { Format } from '../../ui/format/make-format';
import type { EndedWait, RunningWait, ThreadClock } from './thread-clock';

/** A wait that ended, on the reply that ended it. */
export const endedWords = (wait: EndedWait, format: Format): string =>
  wait.kind === 'first-response'
    ? `First human reply after ${format.duration(wait.ms)}`
    : `Answers ${wait.customer === '' ? 'the customer' : wait.customer} after ${format.duration(wait.ms)}`;

/** A wait that runs on. */
export const runningWords = (wait: RunningWait, format: Format): string =>
  wait.kind === 'first-response'
    ? `No human reply for ${format.duration(wait.ms)}`
    : `${wait.customer === '' ? 'The customer' : wait.customer} has waited for ${format.duration(wait.ms)}`;

/** The thread in one line: how the first answer fared, and how many turns it took. */
export function threadSummary(view: ThreadView, clock: ThreadClock, format: Format): string {
  const first = clock.ended.flat().find((wait) => wait.kind === 'first-response');
  const open = clock.running.find((wait) => wait.kind === 'first-response');
  const parts: string[] = [];
  if (!view.openingKnown) parts.push('The opening is not in the data, so there is no first response time');
  else if (first) parts.push(endedWords(first, format));
  else if (open) parts.push(`${runningWords(open, format)}, still open`);
  if (view.turns.length > 1) {
    const answered = view.turns.filter((turn) => turn.reply !== null).length;
    parts.push(`${answered} of ${view.turns.length} turns answered`);
  }
  return parts.length === 0 ? '' : `${parts.join('. ')}.`;
}
