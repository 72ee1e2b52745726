import type { Failure } from '../../../domain/failure';
import { failureText } from '../../../ipc/failure-text';

interface FailureWordsProps {
  readonly failure: Failure;
  /** For one line: what is wrong (`title`), or that with where it is (`detail`); without the remedy. */
  readonly inline?: 'title' | 'detail';
}

/** A failure in words, with what to do about it. */
export function FailureWords({ failure, inline }: FailureWordsProps) {
  const { title, detail, remedy } = failureText(failure);
  if (inline === 'title') return <span>{title}</span>;
  if (inline === 'detail') {
    return (
      <span>
        {title}: <span className="quiet">{detail}</span>
      </span>
    );
  }
  return (
    <div className="failure-words">
      <p>
        <strong>{title}.</strong> {detail}
      </p>
      <p>{remedy}</p>
    </div>
  );
}
