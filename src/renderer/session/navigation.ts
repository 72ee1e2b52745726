import { type Address, formatAddress, parseAddress } from './address';

/** The part of the browser's history that navigation needs; a fake one drives the tests. */
export interface HistoryHost {
  hash(): string;
  state(): unknown;
  push(hash: string, state: unknown): void;
  replace(hash: string, state: unknown): void;
  go(delta: number): void;
  /** Called after the history moved by other means than push and replace: back, forward, a followed link. */
  onMove(listener: () => void): () => void;
}

/** What is remembered of one entry of the history, so that "back" returns to where one was. */
interface Place {
  readonly scroll: Map<string, number>;
  focus: string | null;
}

/** Moves through the app by addresses. Views subscribe to it; nothing else touches the history. */
export interface Navigation {
  /** Where one is; null when the hash is no address (the composition then decides). */
  address(): Address | null;
  /** Key of the current history entry; a new visit of the same address is a new entry. */
  entry(): string;
  go(address: Address): void;
  /** Changes the address without a step that "back" would undo. */
  replace(address: Address): void;
  back(): void;
  /** Leaves to the view above: one step back when there is one, otherwise the given address takes this one's place. */
  up(address: Address): void;
  forward(): void;
  subscribe(listener: () => void): () => void;
  keepScroll(entry: string, name: string, top: number): void;
  keptScroll(name: string): number | undefined;
  keepFocus(key: string | null): void;
  /** Focus key that an entry had when it was left. */
  keptFocus(entry: string): string | null;
}

const KEPT_ENTRIES = 200;

/** What a history entry carries: its key, and how many entries of this app lie before it. */
interface Mark {
  readonly entry: string;
  readonly depth: number;
}

const markOf = (state: unknown): Mark | null =>
  typeof state === 'object' &&
  state !== null &&
  'entry' in state &&
  typeof state.entry === 'string' &&
  'depth' in state &&
  typeof state.depth === 'number'
    ? { entry: state.entry, depth: state.depth }
    : null;

/** Navigation over a history; `newKey` names entries and must not repeat across restarts of the page. */
export function createNavigation(host: HistoryHost, newKey: () => string): Navigation {
  const places = new Map<string, Place>();
  const listeners = new Set<() => void>();
  let hash = host.hash();
  let address = parseAddress(hash);
  let mark = adopt(0);

  function adopt(depth: number): Mark {
    const known = markOf(host.state());
    if (known !== null) return known;
    const fresh: Mark = { entry: newKey(), depth };
    host.replace(host.hash(), fresh);
    return fresh;
  }
  function arrive(): void {
    mark = adopt(mark.depth + 1);
    if (host.hash() !== hash) {
      hash = host.hash();
      address = parseAddress(hash);
    }
    for (const listener of [...listeners]) listener();
  }
  function placeOf(key: string): Place {
    const known = places.get(key);
    if (known) return known;
    const place: Place = { scroll: new Map(), focus: null };
    places.set(key, place);
    if (places.size > KEPT_ENTRIES) {
      const oldest = places.keys().next().value;
      if (oldest !== undefined) places.delete(oldest);
    }
    return place;
  }

  function replace(to: Address): void {
    const target = formatAddress(to);
    if (target === hash) return;
    host.replace(target, mark);
    arrive();
  }

  host.onMove(arrive);
  return {
    address: () => address,
    entry: () => mark.entry,
    go(to) {
      const target = formatAddress(to);
      if (target === hash) return;
      host.push(target, { entry: newKey(), depth: mark.depth + 1 } satisfies Mark);
      arrive();
    },
    replace,
    back: () => host.go(-1),
    up(to) {
      if (mark.depth > 0) host.go(-1);
      else replace(to);
    },
    forward: () => host.go(1),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keepScroll(key, name, top) {
      placeOf(key).scroll.set(name, top);
    },
    keptScroll: (name) => places.get(mark.entry)?.scroll.get(name),
    keepFocus(key) {
      placeOf(mark.entry).focus = key;
    },
    keptFocus: (key) => places.get(key)?.focus ?? null,
  };
}

/** The window's own history. */
export function windowHistory(window: Window): HistoryHost {
  return {
    hash: () => window.location.hash,
    state: () => window.history.state as unknown,
    push: (hash, state) => window.history.pushState(state, '', hash),
    replace: (hash, state) =>
      window.history.replaceState(state, '', hash === '' ? window.location.pathname : hash),
    go: (delta) => window.history.go(delta),
    onMove(listener) {
      window.addEventListener('popstate', listener);
      return () => window.removeEventListener('popstate', listener);
    },
  };
}
