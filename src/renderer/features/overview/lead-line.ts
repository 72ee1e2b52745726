import type { HeadlineAnswer } from '../../../ipc/engine-contract';
import type { Format } from '../../ui/format/make-format';

/** What the verdict was counted from, and what is still open. */
export function leadLine(sentiment: HeadlineAnswer, response: HeadlineAnswer | null, format: Format): string {
  const { n } = sentiment.current;
  const parts = [`${format.count(n)} ${n === 1 ? 'mention' : 'mentions'} by customers`];
  const threads = response?.current.n ?? 0;
  const open = response?.current.beside.find(({ name }) => name === 'open')?.value ?? 0;
  if (threads > 0) {
    parts.push(`${format.count(threads)} ${threads === 1 ? 'thread' : 'threads'} of their own`);
  }
  const counted = `${parts.join(', ')}.`;
  if (threads === 0) return counted;
  return open === 0
    ? `${counted} Every thread has been answered.`
    : `${counted} ${format.count(open)} of them still ${open === 1 ? 'waits' : 'wait'} for a first answer.`;
}
