import type { Failure } from '../domain/failure';
import { failureText } from '../ipc/failure-text';

/** A failure as one line for a terminal: what, where and why, what to do. */
export function failureLine(failure: Failure): string {
  const { title, detail, remedy } = failureText(failure);
  return `${title}: ${detail} ${remedy}`;
}
