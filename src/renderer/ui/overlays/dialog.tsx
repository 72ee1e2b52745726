import './dialog.css';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { classNames } from '../class-names';

interface DialogProps {
  readonly title: string;
  readonly wide?: boolean;
  /** Buttons, the safe one first. */
  readonly actions: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A modal question, shown while it is mounted. The platform's <dialog> keeps the focus inside, closes on Escape
 * and gives the focus back to where it was.
 */
export function Dialog({ title, wide, actions, onClose, children }: DialogProps) {
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  // Closed before it leaves the page, or the browser would not give the focus back.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      aria-labelledby={id}
      className={classNames('dialog', wide && 'dialog-wide')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-body">
        <h2 id={id} className="dialog-title">
          {title}
        </h2>
        {children}
      </div>
      <div className="dialog-actions">{actions}</div>
    </dialog>
  );
}
