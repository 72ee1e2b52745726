import {
  createContext,
  type RefObject,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react';
import type { Address } from './address';
import type { Navigation } from './navigation';

/** Given by the composition around everything: `createNavigation(windowHistory(window), …)`. */
export const NavigationContext = createContext<Navigation | null>(null);

/** The navigation of this page; throws outside its context, which is a bug. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('useNavigation outside NavigationContext');
  return navigation;
}

/** Where one is; null when the hash is no address. Renders again on every move. */
export function useAddress(): Address | null {
  const navigation = useNavigation();
  return useSyncExternalStore(navigation.subscribe, navigation.address);
}

/** Key of the current history entry. */
export function useEntry(): string {
  const navigation = useNavigation();
  return useSyncExternalStore(navigation.subscribe, navigation.entry);
}

/**
 * Keeps the scroll position of an element per history entry and restores it when the entry comes back.
 * `ready` turns true once the content has its full height; until then nothing is restored or remembered.
 */
export function useKeptScroll<E extends HTMLElement>(name: string, ready: boolean): RefObject<E | null> {
  const navigation = useNavigation();
  const entry = useEntry();
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || !ready) return;
    const kept = navigation.keptScroll(name);
    if (kept !== undefined) element.scrollTop = kept;
    const keep = () => navigation.keepScroll(entry, name, element.scrollTop);
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, [navigation, entry, name, ready]);
  return ref;
}

const FOCUS_TRIES_MS = 3000;
const FOCUSABLE = 'a, button, input, [tabindex]';

/**
 * Remembers which part with a `data-focus-key` had the focus when an entry is left, and focuses it again when the
 * entry comes back, as soon as it is there. Used once, by the composition.
 */
export function useKeptFocus(): void {
  const navigation = useNavigation();
  const entry = useEntry();
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      const marked = event.target instanceof Element ? event.target.closest('[data-focus-key]') : null;
      if (marked) navigation.keepFocus(marked.getAttribute('data-focus-key'));
    };
    const wanted = navigation.keptFocus(entry);
    let frame = 0;
    const until = performance.now() + FOCUS_TRIES_MS;
    const tryFocus = () => {
      const marked = document.querySelector(`[data-focus-key="${CSS.escape(wanted ?? '')}"]`);
      const target = marked?.matches(FOCUSABLE) ? marked : marked?.querySelector(FOCUSABLE);
      if (target instanceof HTMLElement || target instanceof SVGElement) {
        target.focus({ preventScroll: true });
      } else if (performance.now() < until && document.activeElement === document.body) {
        frame = requestAnimationFrame(tryFocus);
      }
    };
    if (wanted !== null) frame = requestAnimationFrame(tryFocus);
    document.addEventListener('focusin', remember);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('focusin', remember);
    };
  }, [navigation, entry]);
}
