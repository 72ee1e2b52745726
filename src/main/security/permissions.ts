import { isOurs, type PageOrigin } from './page-origin';

/** Without `persistent-storage` Chromium may evict the database. */
const ALLOWED_PERMISSIONS: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'persistent-storage']);

/** One list for both of Electron's handlers, and only for our own page. */
export function decidePermission(permission: string, requester: string, origin: PageOrigin): boolean {
  return ALLOWED_PERMISSIONS.has(permission) && isOurs(requester, origin);
}
