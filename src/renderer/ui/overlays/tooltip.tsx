import './tooltip.css';
import { type ReactNode, useId, useRef } from 'react';

interface TooltipProps {
  readonly text: string;
  /** The control the text belongs to. It must be focusable and name itself: the tooltip only adds. */
  readonly children: ReactNode;
}

/** A short text shown while its control is hovered or has the focus; Escape hides it, the pointer may rest on it. */
export function Tooltip({ text, children }: TooltipProps) {
  const id = useId();
  const anchor = `--anchor${id.replace(/[^a-zA-Z0-9]/g, '')}`;
  const panel = useRef<HTMLSpanElement>(null);
  const show = () => panel.current?.matches(':popover-open') || panel.current?.showPopover();
  const hide = () => panel.current?.matches(':popover-open') && panel.current.hidePopover();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the control inside, and adds nothing to operate
    <span
      className="tooltip-anchor"
      style={{ anchorName: anchor }}
      aria-describedby={id}
      onMouseEnter={show}
      onMouseLeave={hide}
      onFocus={show}
      onBlur={hide}
      onKeyDown={(event) => event.key === 'Escape' && hide()}
    >
      {children}
      <span
        ref={panel}
        id={id}
        role="tooltip"
        popover="manual"
        className="tooltip"
        style={{ positionAnchor: anchor }}
      >
        {text}
      </span>
    </span>
  );
}
