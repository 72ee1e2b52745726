import { decideExternal } from './decide-external';
import { isOurs, type PageOrigin } from './page-origin';

export type NavigationDecision = 'allow' | 'external' | 'deny';

/** What happens when the page wants to go to an address: our own page, the browser, or nowhere. */
export function decideNavigation(address: string, origin: PageOrigin): NavigationDecision {
  if (isOurs(address, origin)) return isPagePath(new URL(address).pathname) ? 'allow' : 'deny';
  return decideExternal(address);
}

/** What happens when the page wants a new window: there is never a second one of ours. */
export function decideWindowOpen(address: string): 'external' | 'deny' {
  return decideExternal(address);
}

function isPagePath(path: string): boolean {
  return path === '/' || path === '/index.html';
}
