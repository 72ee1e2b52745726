import { useSyncExternalStore } from 'react';

const TALL = '(min-height: 960px)';

const subscribe = (changed: () => void) => {
  const query = window.matchMedia(TALL);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** Whether the window has room for taller charts. */
export const useTallWindow = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(TALL).matches);
