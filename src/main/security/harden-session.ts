import type { Session } from 'electron';
import type { Log } from '../log/log-file';
import { decideRequest } from './decide-request';
import type { PageOrigin } from './page-origin';
import { decidePermission } from './permissions';

/** Applies the decisions about requests, permissions and downloads to the page's session. */
export function hardenSession(session: Session, origin: PageOrigin, log: Log): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = decideRequest(url, origin) === 'deny';
    if (cancel) log('request-refused', { scheme: schemeOf(url) });
    answer({ cancel });
  });

  session.setPermissionRequestHandler((page, permission, answer, details) => {
    const allowed = decidePermission(permission, details.requestingUrl || page.getURL(), origin);
    if (!allowed) log('permission-refused', { permission });
    answer(allowed);
  });
  session.setPermissionCheckHandler((_page, permission, requester) =>
    decidePermission(permission, requester, origin),
  );
  session.setDevicePermissionHandler(() => false);

  session.on('will-download', (event) => event.preventDefault());
  // Switched off alone, Chromium still fetches a dictionary for the system's language at its first start.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
}

function schemeOf(address: string): string {
  return URL.canParse(address) ? new URL(address).protocol : 'none';
}
