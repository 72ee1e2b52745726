import type { SearchProblem } from '../../../domain/search-problem';
import type { FoundRow, MentionRow } from '../../../ipc/engine-rows';

/** Rows of one page as they are asked for. */
export const PAGE_ROWS = 100;

/** A row of a list; one that a search found says where. */
export type ListedRow = MentionRow & Partial<Pick<FoundRow, 'found'>>;

export interface ListedPage {
  readonly total: number;
  readonly rows: readonly ListedRow[];
  /** Why a search was not understood; then nothing is listed. */
  readonly problems?: readonly SearchProblem[];
}

/**
 * Rows of a long list, fetched page by page as they come into sight. A page that has scrolled out of sight before it
 * was asked for is not fetched; far pages are forgotten again.
 */
export interface RowPages {
  /** undefined until the first page is there. */
  total(): number | undefined;
  row(index: number): ListedRow | undefined;
  problems(): readonly SearchProblem[];
  /** What is in sight now, both ends included: these pages are wanted, the latest first. */
  want(first: number, last: number): void;
  /** Set once a page could not be fetched; `again` clears it and asks anew. */
  error(): unknown;
  again(): void;
  subscribe(listener: () => void): () => void;
  /** Changes whenever anything above does. */
  version(): number;
  stop(): void;
}

const KEPT_PAGES = 120;
const UNDER_WAY = 2;

export function createRowPages(fetch: (offset: number, limit: number) => Promise<ListedPage>): RowPages {
  const pages = new Map<number, readonly ListedRow[]>();
  const underWay = new Set<number>();
  const listeners = new Set<() => void>();
  let wanted: readonly number[] = [0];
  let total: number | undefined;
  let problems: readonly SearchProblem[] = [];
  let error: unknown;
  let version = 0;
  let stopped = false;

  const changed = () => {
    version += 1;
    for (const listener of [...listeners]) listener();
  };
  const keep = (page: number, rows: readonly ListedRow[]) => {
    pages.set(page, rows);
    for (const old of pages.keys()) {
      if (pages.size <= KEPT_PAGES) break;
      if (!wanted.includes(old)) pages.delete(old);
    }
  };
  const pump = () => {
    for (const page of wanted) {
      if (stopped || error !== undefined || underWay.size >= UNDER_WAY) return;
      if (pages.has(page) || underWay.has(page)) continue;
      underWay.add(page);
      fetch(page * PAGE_ROWS, PAGE_ROWS).then(
        (answer) => {
          underWay.delete(page);
          if (stopped) return;
          total = answer.total;
          problems = answer.problems ?? [];
          keep(page, answer.rows);
          changed();
          pump();
        },
        (reason: unknown) => {
          underWay.delete(page);
          if (stopped) return;
          error = reason ?? new Error('unknown');
          changed();
        },
      );
    }
  };

  pump();
  return {
    total: () => total,
    problems: () => problems,
    row: (index) => pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS],
    want(first, last) {
      const from = Math.max(0, Math.floor(first / PAGE_ROWS));
      const to = Math.max(from, Math.floor(last / PAGE_ROWS));
      wanted = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      pump();
    },
    error: () => error,
    again() {
      error = undefined;
      changed();
      pump();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
    stop() {
      stopped = true;
      listeners.clear();
    },
  };
}
