import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useState, useSyncExternalStore } from 'react';
import { useExplore } from '../../session/explore-session';
import { useEntry, useKeptScroll, useNavigation } from '../../session/use-address';
import { nextActive } from './list-keys';
import { MentionRowItem, ROW_HEIGHT } from './mention-row';
import type { RowPages } from './row-pages';

interface MentionListProps {
  readonly label: string;
  readonly pages: RowPages;
  readonly total: number;
  /** The mention whose thread is open beside the list. */
  readonly opened: string | undefined;
  readonly onOpen: (mention: string) => void;
  readonly onLeave: () => void;
}

/** Browsers stop at about 33 million pixels; beyond this many rows the list says that it is cut. */
export const LISTED_ROWS = 500_000;

/** Rows drawn beyond the edges, so that a fast wheel meets rows and not blanks. */
const OVERSCAN = 6;

/** The virtualised list of mentions: one tab stop, arrows move, Enter opens, Escape leaves. */
export function MentionList({ label, pages, total, opened, onOpen, onLeave }: MentionListProps) {
  const { format } = useExplore();
  const navigation = useNavigation();
  const entry = useEntry();
  const id = useId();
  const count = Math.min(total, LISTED_ROWS);
  useSyncExternalStore(pages.subscribe, pages.version);
  const scroller = useKeptScroll<HTMLDivElement>('mentions', true);
  const [active, setActive] = useState(() => navigation.keptScroll('mentions:active') ?? 0);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    initialOffset: navigation.keptScroll('mentions') ?? 0,
    useFlushSync: false,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => pages.want(first, last), [pages, first, last]);
  useEffect(() => {
    // Whoever arrives by a number goes on by keys in the list; a focus that "back" restores is left alone.
    const frame = requestAnimationFrame(() => {
      const focused = document.activeElement;
      if (focused === document.body || (focused instanceof HTMLElement && focused.tagName === 'MAIN')) {
        scroller.current?.focus({ preventScroll: true });
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [scroller]);
  useEffect(() => navigation.keepScroll(entry, 'mentions:active', active), [navigation, entry, active]);

  const open = (index: number) => {
    const row = pages.row(index);
    if (!row) return;
    setActive(index);
    onOpen(row.mention);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? ROW_HEIGHT) / ROW_HEIGHT) - 1);
    const target = nextActive(event.key, active, count, page);
    if (target !== null) {
      event.preventDefault();
      setActive(target);
      virtual.scrollToIndex(target, { align: 'auto' });
      const row = pages.row(target);
      if (opened !== undefined && row) onOpen(row.mention);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(active);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    }
  };

  return (
    <div
      ref={scroller}
      className="mention-list"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={active >= first && active <= last ? `${id}-${active}` : undefined}
      data-focus-key="mentions"
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const option = event.target instanceof Element ? event.target.closest('[data-index]') : null;
        if (option) open(Number(option.getAttribute('data-index')));
      }}
    >
      <div className="mention-sizer" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => (
          <MentionRowItem
            key={item.key}
            id={`${id}-${item.index}`}
            row={pages.row(item.index)}
            index={item.index}
            total={total}
            top={item.start}
            active={item.index === active}
            format={format}
          />
        ))}
      </div>
    </div>
  );
}
