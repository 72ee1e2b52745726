import './feedback.css';
import type { ReactNode } from 'react';

interface ProgressProps {
  readonly label: string;
  /** 0 … 1; null while it cannot be told. */
  readonly share: number | null;
  /** Rate, time left, counts: short phrases. */
  readonly facts?: readonly ReactNode[];
  /** Read out by screen readers; should change a few times in all, not ten times a second. */
  readonly spoken?: string;
}

/** How far long work has come, with the facts a person waits for. */
export function Progress({ label, share, facts = [], spoken }: ProgressProps) {
  const percent = share === null ? null : Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div className="progress">
      <div
        className="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
      >
        <div
          className={percent === null ? 'progress-fill progress-unknown' : 'progress-fill'}
          style={percent === null ? undefined : { width: `${percent}%` }}
        />
      </div>
      {facts.length > 0 && (
        <div className="progress-facts">
          {facts.map((fact, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the facts keep their order, only their words change
            <span key={index}>{fact}</span>
          ))}
        </div>
      )}
      <div className="visually-hidden" aria-live="polite">
        {spoken}
      </div>
    </div>
  );
}
