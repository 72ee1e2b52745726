import type { Failure } from '../../../domain/failure';

interface FailureWordsProps {
  readonly failure: Failure;
  /** What is wrong, without the remedy: for one line. */
  readonly short?: boolean;
}

/** A failure in words, with what to do about it. */
export function FailureWords({ failure, short }: FailureWordsProps) {
  return short ? <span>{failure.reason}</span> : <p>{failure.reason}</p>;
}
