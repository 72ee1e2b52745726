import { useEffect } from 'react';
import { hasDrafts } from '../session/state/drafts';
import type { Session } from '../session/state/session';

/** What would be lost by closing the window now. */
export function busyOf(session: Pick<Session, 'store' | 'drafts'>): 'no' | 'import' | 'unsaved' {
  const { importing, open } = session.store.getState();
  if (importing.status === 'running' || open.status === 'filling') return 'import';
  return hasDrafts(session.drafts.getState()) ? 'unsaved' : 'no';
}

/** Keeps main informed of it. */
export function useBusy(session: Session): void {
  useEffect(() => {
    let told: string = 'no';
    const tell = () => {
      const busy = busyOf(session);
      if (busy === told) return;
      told = busy;
      void session.main.invoke('app.busy', { busy });
    };
    const stops = [session.store.subscribe(tell), session.drafts.subscribe(tell)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [session]);
}
