import './feedback.css';
import type { ReactNode } from 'react';

interface ErrorStateProps {
  /** What went wrong, in words. */
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** It is all there is on the screen: the title is its headline. */
  readonly isScreen?: boolean;
}

/** Something failed: said at once to screen readers, with the remedy and a way on. */
export function ErrorState({ title, children, actions, isScreen }: ErrorStateProps) {
  return (
    <div className={isScreen ? 'state-screen' : 'state'} role="alert">
      {isScreen ? <h1 className="headline">{title}</h1> : <p className="state-title">{title}</p>}
      {children && <div className="quiet">{children}</div>}
      {actions && <div className="state-actions">{actions}</div>}
    </div>
  );
}
