import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Filter } from '../../../domain/filter';
import type { Address } from '../../session/address';
import { type EngineAsk, useExplore } from '../../session/explore-session';
import { createRowPages, type ListedPage, type RowPages } from './row-pages';

type MentionsAddress = Extract<Address, { room: 'mentions' }>;

interface ListedPages {
  /** What the address asks for. */
  readonly pages: RowPages;
  /** undefined until its first page is there. */
  readonly total: number | undefined;
  /** What is listed: the same, or, while one types, what the search before it found until the next is there. */
  readonly listed: {
    readonly key: string;
    readonly pages: RowPages;
    readonly total: number;
    readonly search: string | undefined;
  } | null;
}

/** The rows behind a number, or those that a search finds. */
export function useListedPages(address: MentionsAddress, filter: Filter): ListedPages {
  const { ask, generation } = useExplore();
  const { figure, part, search } = address;
  const key = `${generation} ${JSON.stringify(search === undefined ? [filter, figure, part] : [filter, search])}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new generation makes every row old
  const pages = useMemo(
    () =>
      createRowPages((offset, limit) =>
        search === undefined
          ? ask('rows', {
              selection: { filter, figure, ...(part === undefined ? {} : { part }) },
              offset,
              limit,
            })
          : foundPage(ask, search, filter, offset, limit),
      ),
    [ask, filter, figure, part, search, generation],
  );
  useEffect(() => () => pages.stop(), [pages]);
  // Only what the screen around the list draws: pages that arrive while one scrolls are the list's business.
  useSyncExternalStore(
    pages.subscribe,
    () => `${pages.total()} ${pages.error() !== undefined} ${pages.problems().length}`,
  );
  const total = pages.total();
  const [before, keep] = useState<ListedPages['listed']>(null);
  useEffect(() => {
    if (total !== undefined) keep({ key, pages, total, search });
  }, [key, pages, total, search]);
  if (total !== undefined) return { pages, total, listed: { key, pages, total, search } };
  const isFailed = pages.error() !== undefined;
  const isNext = search !== undefined && before?.search !== undefined && !isFailed;
  return { pages, total, listed: isNext ? before : null };
}

async function foundPage(
  ask: EngineAsk,
  text: string,
  filter: Filter,
  offset: number,
  limit: number,
): Promise<ListedPage> {
  const answer = await ask('search', { text, filter, offset, limit });
  switch (answer.status) {
    case 'found':
      return answer;
    case 'misread':
      return { total: 0, rows: [], problems: answer.problems };
    case 'overtaken':
      // A later search has taken the place of the one that asks: nobody waits for this.
      return new Promise(() => undefined);
  }
}
