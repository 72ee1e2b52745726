import type { HeadlineAnswer } from '../../../ipc/engine-queries';
import type { Format } from '../../ui/format/make-format';

/** What the verdict was counted from, and what is still open. */
export function leadLine(sentiment: HeadlineAnswer, response: HeadlineAnswer | null, format: Format): string {
  const { n } = sentiment.current;
  const counted = `${format.mentions(n)} by customers`;
  const threads = response?.current.n ?? 0;
  if (threads === 0) return `${counted}.`;
  const open = response?.current.beside.find(({ name }) => name === 'open')?.value ?? 0;
  const of = `${format.count(threads)} ${threads === 1 ? 'thread' : 'threads'}`;
  if (open === 0) {
    return threads === 1
      ? `${counted}; the one thread has been answered.`
      : `${counted}; all ${of} have been answered.`;
  }
  return `${counted}; ${format.count(open)} of ${of} still ${open === 1 ? 'waits' : 'wait'} for a first answer.`;
}
