import type { TileAnswer, TileQuery } from '../../../ipc/engine-queries';
import { internalFailure, LOADING, type Loadable, shown } from '../loadable';

/** Answers of one batch, in any order, each with its slot. */
export type QueryTransport = (queries: readonly TileQuery[]) => Promise<readonly TileAnswer[]>;

/**
 * Collects the questions of all tiles of one tick into one batch. One batch is under way at a time; what is asked
 * meanwhile waits, and only the latest question of a slot is sent. An answer to an older question is dropped, the
 * stale answer stays in sight until its successor arrives.
 */
export interface TileCoordinator {
  /** Declares a tile's question; call the returned function when the tile goes. */
  watch(query: TileQuery, changed: () => void): () => void;
  /** What a slot holds now; the same object until it changes. */
  read(slot: string): HeldAnswer;
  /** The data or the settings changed: everything shown is asked again, nothing kept is trusted. */
  invalidate(): void;
}

/** `key` is the question (`tileKey`) that `state` belongs to; "" before the first. */
export interface HeldAnswer {
  readonly key: string;
  readonly state: Loadable<TileAnswer>;
}

interface Slot {
  query: TileQuery;
  held: HeldAnswer;
  /** The question waits to be sent, or is under way. */
  asked: boolean;
  readonly watchers: Set<() => void>;
}

/** Two questions are the same question when their keys are equal. */
export const tileKey = (query: TileQuery): string => JSON.stringify(query);

const NOTHING: HeldAnswer = { key: '', state: LOADING };

const KEPT_ANSWERS = 300;

export function createTileCoordinator(
  transport: QueryTransport,
  schedule: (run: () => void) => void = queueMicrotask,
): TileCoordinator {
  const slots = new Map<string, Slot>();
  const answers = new Map<string, TileAnswer>();
  const waiting = new Set<string>();
  let scheduled = false;
  let underWay = false;
  let generation = 0;

  const set = (slot: Slot, key: string, state: Loadable<TileAnswer>) => {
    slot.held = { key, state };
    for (const watcher of [...slot.watchers]) watcher();
  };
  const keep = (key: string, answer: TileAnswer) => {
    answers.delete(key);
    answers.set(key, answer);
    if (answers.size > KEPT_ANSWERS) {
      const oldest = answers.keys().next().value;
      if (oldest !== undefined) answers.delete(oldest);
    }
  };
  const plan = () => {
    if (scheduled || underWay || waiting.size === 0) return;
    scheduled = true;
    schedule(() => {
      scheduled = false;
      void send();
    });
  };

  const ask = (slot: Slot) => {
    if (slot.asked) return;
    slot.asked = true;
    waiting.add(slot.query.slot);
    plan();
  };

  async function send(): Promise<void> {
    const asked = [...waiting].flatMap((name) => {
      const slot = slots.get(name);
      if (!slot) return [];
      if (slot.watchers.size > 0) return [{ slot, key: slot.held.key, query: slot.query }];
      slot.asked = false;
      return [];
    });
    waiting.clear();
    if (asked.length === 0) return;
    underWay = true;
    const sentAt = generation;
    const isCurrent = (one: (typeof asked)[number]) => sentAt === generation && one.slot.held.key === one.key;
    try {
      const received = new Map(
        (await transport(asked.map((one) => one.query))).map((answer) => [answer.slot, answer]),
      );
      for (const one of asked) {
        const answer = received.get(one.query.slot);
        if (answer && sentAt === generation) keep(one.key, answer);
        if (!isCurrent(one)) continue;
        one.slot.asked = false;
        const missing = new Error(`no answer for ${one.query.slot}`);
        set(one.slot, one.key, answer ? { status: 'ready', value: answer } : failed(one.slot, missing));
      }
    } catch (error) {
      for (const one of asked) {
        if (!isCurrent(one)) continue;
        one.slot.asked = false;
        set(one.slot, one.key, failed(one.slot, error));
      }
    } finally {
      underWay = false;
      plan();
    }
  }

  return {
    watch(query, changed) {
      const key = tileKey(query);
      const slot: Slot = slots.get(query.slot) ?? { query, held: NOTHING, asked: false, watchers: new Set() };
      slots.set(query.slot, slot);
      slot.watchers.add(changed);
      if (slot.held.key !== key) {
        slot.query = query;
        const kept = answers.get(key);
        slot.asked = false;
        set(slot, key, kept ? { status: 'ready', value: kept } : loading(slot));
      }
      if (slot.held.state.status === 'loading') ask(slot);
      return () => slot.watchers.delete(changed);
    },
    read: (name) => slots.get(name)?.held ?? NOTHING,
    invalidate() {
      generation += 1;
      answers.clear();
      for (const [name, slot] of slots) {
        if (slot.watchers.size === 0) {
          slots.delete(name);
        } else {
          slot.asked = false;
          set(slot, slot.held.key, loading(slot));
          ask(slot);
        }
      }
    },
  };
}

function loading(slot: Slot): Loadable<TileAnswer> {
  const stale = shown(slot.held.state);
  return stale === undefined ? LOADING : { status: 'loading', stale };
}

function failed(slot: Slot, error: unknown): Loadable<TileAnswer> {
  const stale = shown(slot.held.state);
  const failure = internalFailure(error);
  return stale === undefined ? { status: 'failed', failure } : { status: 'failed', failure, stale };
}
