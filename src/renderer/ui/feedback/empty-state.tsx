import './feedback.css';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** A sentence that says what is the case. */
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Says why there is nothing here and what to do; never a blank. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="state">
      <p className="state-title">{title}</p>
      {children && <div className="quiet">{children}</div>}
      {actions && <div className="state-actions">{actions}</div>}
    </div>
  );
}
