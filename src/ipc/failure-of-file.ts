import type { Failure } from '../domain/failure';
import type { FileFailure } from './main-contract';

/** What main says of a file, as one of the failures that `failure-text.ts` has words for. */
export function failureOfFile({ reason, file, detail }: FileFailure): Failure {
  switch (reason) {
    case 'file-not-found':
    case 'file-changed':
      return { reason, file };
    case 'file-unreadable':
    case 'file-unwritable':
    case 'mapping-unreadable':
      return { reason, file, detail };
    case 'disk-full':
      return { reason, what: file };
    case 'cancelled':
      return { reason };
  }
}
