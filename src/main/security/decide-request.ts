import { isOurs, type PageOrigin } from './page-origin';

/**
 * Whether the page's session may fetch an address at all: our own files and what the page made itself. Everything
 * else is refused before a name is looked up, so that the product makes no connection nobody asked for.
 */
export function decideRequest(address: string, origin: PageOrigin): 'allow' | 'deny' {
  if (!URL.canParse(address)) return 'deny';
  const url = new URL(address);
  if (url.protocol === 'data:' || url.protocol === 'devtools:') return 'allow';
  if (url.protocol === 'blob:') return isOurs(url.pathname, origin) ? 'allow' : 'deny';
  if (isOurs(address, origin)) return 'allow';
  return isHotReload(url, origin) ? 'allow' : 'deny';
}

/** The development server's socket. */
function isHotReload(url: URL, origin: PageOrigin): boolean {
  return origin.protocol === 'http:' && url.protocol === 'ws:' && url.host === origin.host;
}
