import './popover.css';
import {
  type ComponentPropsWithoutRef,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useRef,
  useState,
} from 'react';
import { classNames } from '../class-names';

export interface MenuItem {
  readonly id: string;
  readonly label: ReactNode;
  /** A shortcut or a short fact at the end of the line. */
  readonly aside?: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** Draws a line above. */
  readonly separated?: boolean;
  /** Marks the one that holds now; makes the item a radio item. */
  readonly checked?: boolean;
  readonly onSelect: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly trigger: Omit<ComponentPropsWithoutRef<'button'>, 'onClick' | 'type'>;
  readonly items: readonly MenuItem[];
  readonly align?: 'start' | 'end';
}

/** A list of actions behind a button: arrow keys, Home, End, Escape, and the focus back on the button. */
export function Menu({ label, trigger, items, align = 'start' }: MenuProps) {
  const id = useId();
  const anchor = `--anchor${id.replace(/[^a-zA-Z0-9]/g, '')}`;
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const { style, ...rest } = trigger;

  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const entries = [...(panel.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
    const at = entries.indexOf(document.activeElement as HTMLElement);
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
    if (target === undefined) {
      if (event.key === 'Tab') panel.current?.hidePopover();
      return;
    }
    event.preventDefault();
    entries[(target + entries.length) % entries.length]?.focus();
  };

  return (
    <>
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        popoverTarget={id}
        style={{ ...style, anchorName: anchor }}
        {...rest}
      />
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={classNames('popover menu', align === 'end' && 'popover-end')}
        style={{ positionAnchor: anchor }}
        onKeyDown={move}
        onToggle={(event) => {
          const opened = event.nativeEvent.newState === 'open';
          setOpen(opened);
          if (opened) panel.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
        }}
      >
        {items.map((item) => (
          <MenuEntry key={item.id} item={item} close={() => panel.current?.hidePopover()} />
        ))}
      </div>
    </>
  );
}

function MenuEntry({ item, close }: { readonly item: MenuItem; readonly close: () => void }) {
  const role =
    item.checked === undefined
      ? ({ role: 'menuitem' } as const)
      : ({ role: 'menuitemradio', 'aria-checked': item.checked } as const);
  return (
    <>
      {item.separated && <hr className="menu-separator" />}
      <button
        type="button"
        {...role}
        aria-disabled={item.disabled}
        tabIndex={-1}
        className={classNames('menu-item', item.danger && 'menu-item-danger')}
        onClick={() => {
          if (item.disabled) return;
          close();
          item.onSelect();
        }}
      >
        {item.checked !== undefined && <span aria-hidden="true">{item.checked ? '●' : '○'}</span>}
        <span>{item.label}</span>
        {item.aside && <span className="menu-item-aside">{item.aside}</span>}
      </button>
    </>
  );
}
