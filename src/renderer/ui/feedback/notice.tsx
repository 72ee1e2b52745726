import './feedback.css';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icons/icon';

interface NoticeProps {
  readonly tone?: 'info' | 'warning' | 'done';
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

const ICONS = { info: 'info', warning: 'alert', done: 'check' } as const;

/** A line between two rules that tells what happened; polite to screen readers, a warning at once. */
export function Notice({ tone = 'info', title, children, actions }: NoticeProps) {
  return (
    <div className={classNames('notice', `notice-${tone}`)} role={tone === 'warning' ? 'alert' : 'status'}>
      <Icon name={ICONS[tone]} />
      <div className="notice-body">
        <p className="notice-title">{title}</p>
        {children && <div className="quiet">{children}</div>}
      </div>
      {actions && <div className="notice-actions">{actions}</div>}
    </div>
  );
}
