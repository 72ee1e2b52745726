import type { Failure } from '../../../domain/failure';
import { failureText } from '../../../ipc/failure-text';

interface FailureWordsProps {
  readonly failure: Failure;
  /** What is wrong and where, without the remedy: for one line. */
  readonly short?: boolean;
}

/** A failure in words, with what to do about it. */
export function FailureWords({ failure, short }: FailureWordsProps) {
  const { title, detail, remedy } = failureText(failure);
  if (short) return <span>{title}</span>;
  return (
    <div className="failure-words">
      <p>
        <strong>{title}.</strong> {detail}
      </p>
      <p>{remedy}</p>
    </div>
  );
}
