import { APP_HOST, APP_SCHEME } from '../protocol/app-scheme';

/** Where our page may come from. `URL.origin` is 'null' for `app:`, so protocol and host are compared. */
export interface PageOrigin {
  readonly protocol: string;
  readonly host: string;
}

/** The built app's origin, or that of the development server when its address is given. */
export function pageOrigin(devServer: string | undefined): PageOrigin {
  if (devServer === undefined || !URL.canParse(devServer))
    return { protocol: `${APP_SCHEME}:`, host: APP_HOST };
  const { protocol, host } = new URL(devServer);
  return { protocol, host };
}

/** Whether an address is of our page's origin. */
export function isOurs(address: string, origin: PageOrigin): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    url.protocol === origin.protocol && url.host === origin.host && url.username === '' && url.password === ''
  );
}
