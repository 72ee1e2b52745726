import './data.css';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';

interface BadgeProps {
  readonly tone?: 'plain' | 'accent' | 'warning';
  readonly children: ReactNode;
}

/** A small outlined word: what kind of thing this is. */
export function Badge({ tone = 'plain', children }: BadgeProps) {
  return <span className={classNames('badge', tone !== 'plain' && `badge-${tone}`)}>{children}</span>;
}
