import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { TileAnswer, TileQuery } from '../../../ipc/engine-queries';
import { useExplore } from '../explore-session';
import { internalFailure, LOADING, type Loadable, shown } from '../loadable';
import { tileKey } from './tile-coordinator';

type AnswerTo<Q extends TileQuery> = Extract<TileAnswer, { kind: Q['kind'] }>;

/**
 * A tile's question and its answer. All questions of one render are one batch; while a new one is under way the
 * answer before it stays, marked as stale. The query may be a fresh object each time: it is compared by content.
 */
export function useTile<Q extends TileQuery>(query: Q): Loadable<AnswerTo<Q>> {
  const { tiles } = useExplore();
  const key = tileKey(query);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the query's content
  const asked = useMemo(() => query, [key]);
  const watch = useCallback((changed: () => void) => tiles.watch(asked, changed), [tiles, asked]);
  const held = useSyncExternalStore(watch, () => tiles.read(asked.slot));
  return useMemo(() => {
    const state = held.state as Loadable<AnswerTo<Q>>;
    if (held.key === key) return state;
    const stale = shown(state);
    return stale === undefined ? LOADING : { status: 'loading', stale };
  }, [held, key]);
}

/**
 * Asks something once per `key` and holds the answer; a later key or generation drops the answers of earlier ones.
 * `again` asks the same once more, after a failure.
 */
export function useAnswer<T>(
  key: string,
  ask: () => Promise<T>,
): Loadable<T> & { readonly again: () => void } {
  const { generation } = useExplore();
  const [held, setHeld] = useState<{ readonly key: string; readonly state: Loadable<T> }>({
    key: '',
    state: LOADING,
  });
  const [attempt, setAttempt] = useState(0);
  const asking = useRef(ask);
  asking.current = ask;
  const full = `${generation} ${attempt} ${key}`;
  useEffect(() => {
    let wanted = true;
    asking.current().then(
      (value) => {
        if (wanted) setHeld({ key: full, state: { status: 'ready', value } });
      },
      (error: unknown) => {
        if (wanted) setHeld({ key: full, state: { status: 'failed', failure: internalFailure(error) } });
      },
    );
    return () => {
      wanted = false;
    };
  }, [full]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return useMemo(() => {
    if (held.key === full) return { ...held.state, again };
    const stale = shown(held.state);
    return { ...(stale === undefined ? LOADING : { status: 'loading' as const, stale }), again };
  }, [held, full, again]);
}
