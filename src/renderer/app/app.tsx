import './app.css';
import type { Session } from '../session/state/session';
import { NavigationContext } from '../session/use-address';
import { SessionContext } from '../session/use-session';
import { Shell } from './shell';

/** The app around one session. */
export function App({ session }: { readonly session: Session }) {
  return (
    <SessionContext value={session}>
      <NavigationContext value={session.navigation}>
        <Shell />
      </NavigationContext>
    </SessionContext>
  );
}
