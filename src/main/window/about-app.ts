import { app } from 'electron';

/** What the page is told of the machine it runs on. */
export function aboutApp() {
  return {
    version: app.getVersion(),
    platform: process.platform,
    locale: plainLocale(app.commandLine.hasSwitch('lang') ? app.getLocale() : app.getSystemLocale()),
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    packaged: app.isPackaged,
  };
}

/** A machine without a language (`C`) speaks American English. */
function plainLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}
