import type { WebContents } from 'electron';
import type { Log } from '../log/log-file';
import { decideNavigation, decideWindowOpen } from './decide-navigation';
import { openInBrowser } from './open-in-browser';
import type { PageOrigin } from './page-origin';

/** Applies the decisions about navigation, new windows and webviews to any web contents that come to be. */
export function hardenContents(contents: WebContents, origin: PageOrigin, log: Log): void {
  const follow = (address: string, decision: 'external' | 'deny') => {
    if (decision === 'external') void openInBrowser(address);
    else log('navigation-refused', { scheme: URL.canParse(address) ? new URL(address).protocol : 'none' });
  };
  const guard = (event: { preventDefault(): void; readonly url: string; readonly isMainFrame: boolean }) => {
    const decision = event.isMainFrame ? decideNavigation(event.url, origin) : 'deny';
    if (decision === 'allow') return;
    event.preventDefault();
    follow(event.url, decision);
  };
  contents.on('will-frame-navigate', guard);
  contents.on('will-redirect', guard);
  contents.setWindowOpenHandler(({ url }) => {
    follow(url, decideWindowOpen(url));
    return { action: 'deny' };
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
