/**
 * Switches that keep Chromium from reaching out on its own: no component updates, no background checks, no
 * reports. `disable-renderer-backgrounding` keeps an import fast in a minimised window.
 */
export const CHROMIUM_SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-breakpad'],
  ['disable-client-side-phishing-detection'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-renderer-backgrounding'],
  ['disable-sync'],
  ['no-pings'],
];
