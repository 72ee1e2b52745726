import './feedback.css';
import type { ReactNode } from 'react';

interface ErrorStateProps {
  /** What went wrong, in words. */
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Something failed: said at once to screen readers, with the remedy and a way on. */
export function ErrorState({ title, children, actions }: ErrorStateProps) {
  return (
    <div className="state" role="alert">
      <p className="state-title">{title}</p>
      {children && <div className="quiet">{children}</div>}
      {actions && <div className="state-actions">{actions}</div>}
    </div>
  );
}
