/**
 * Where the page lives. Scheme and host are part of the database's address: they are the same for ever, or the
 * data of every installation is lost from sight.
 */
export const APP_SCHEME = 'app';
export const APP_HOST = 'pharos';
export const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/`;

/** As registered before the app is ready: an origin of its own, with the rights of https. */
export const APP_SCHEME_PRIVILEGES = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
} as const;
