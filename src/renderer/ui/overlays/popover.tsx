import './popover.css';
import { type ComponentPropsWithoutRef, type ReactNode, useId, useRef, useState } from 'react';
import { classNames } from '../class-names';

interface PopoverProps {
  /** What the popover holds, for screen readers. */
  readonly label: string;
  /** Attributes and content of the button that opens it; its own class and children. */
  readonly trigger: Omit<ComponentPropsWithoutRef<'button'>, 'onClick' | 'type'>;
  /** Which edge of the trigger it lines up with. */
  readonly align?: 'start' | 'end';
  readonly className?: string;
  /** Drawn only while open; `close` puts the focus back on the trigger. */
  readonly children: (close: () => void) => ReactNode;
}

/**
 * A panel anchored to the button that opens it, in the browser's top layer: Escape and a press outside close it
 * and the focus returns to the button, all by the platform's own popover.
 */
export function Popover({ label, trigger, align = 'start', className, children }: PopoverProps) {
  const id = useId();
  const anchor = `--anchor${id.replace(/[^a-zA-Z0-9]/g, '')}`;
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const { style, ...rest } = trigger;
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        popoverTarget={id}
        style={{ ...style, anchorName: anchor }}
        {...rest}
      />
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={classNames('popover', align === 'end' && 'popover-end', className)}
        style={{ positionAnchor: anchor }}
        onToggle={(event) => setOpen(event.nativeEvent.newState === 'open')}
      >
        {open && children(() => panel.current?.hidePopover())}
      </div>
    </>
  );
}
