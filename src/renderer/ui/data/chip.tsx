import './data.css';
import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';

interface ChipProps {
  readonly children: ReactNode;
  /** With it the chip can be taken away; `removeLabel` names the action. */
  readonly onRemove?: () => void;
  readonly removeLabel?: string;
}

/** A rounded word or two that says what holds now. A chip that opens something is a Popover with the class `chip`. */
export function Chip({ children, onRemove, removeLabel }: ChipProps) {
  return (
    <span className="chip">
      <span>{children}</span>
      {onRemove && (
        <button
          type="button"
          className="chip-remove"
          aria-label={removeLabel}
          title={removeLabel}
          onClick={onRemove}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}
