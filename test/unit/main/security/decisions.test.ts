import { describe, expect, it } from 'vitest';
import { decideNavigation, decideWindowOpen } from '../../../../src/main/security/decide-navigation';
import { decideRequest } from '../../../../src/main/security/decide-request';
import { isOurs, pageOrigin } from '../../../../src/main/security/page-origin';
import { decidePermission } from '../../../../src/main/security/permissions';

const built = pageOrigin(undefined);
const development = pageOrigin('http://localhost:5173/');

/** Addresses that lead neither to our page nor into a browser. */
const HOSTILE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'file://server/share/run.exe',
  '\\\\server\\share\\run.exe',
  'C:\\Windows\\System32\\calc.exe',
  'smb://server/share',
  'ssh://host',
  'ms-msdt:/id',
  'search-ms:query=x',
  'vbscript:x',
  'mailto:a@example.com',
  'tel:112',
  'ftp://example.com/a',
  'blob:https://example.com/1',
  'about:blank',
  'chrome://gpu',
  'devtools://devtools/bundled/inspector.html',
  'view-source:https://example.com',
  'app://evil/',
  'app://pharos.example/',
  'app://pharos@evil/',
  'app://evil@pharos/',
  'app://pharos:1/',
  'app:pharos',
  'https://user@example.com/',
  'https://user:word@example.com/',
  'https://app://pharos/',
  'http://localhost/',
  'http://intranet/',
  'http://localhost.:8080/',
  'http://a.localhost/',
  'http://printer.local/',
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://0/',
  'http://10.1.2.3/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data',
  'http://172.31.255.255/',
  'http://192.168.0.1/apply?dns=6.6.6.6',
  'http://255.255.255.255/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[fe80::1]/',
  'http://[fd00::1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'https://exa mple.com/',
  'https://example.com/a b',
  'https://example.com/\u0000',
  'https://example.com/\r\nHost: evil',
  'https://',
  'https:///',
  '//example.com/',
  'example.com',
  '',
  `https://example.com/${'a'.repeat(5000)}`,
];

const ORDINARY = [
  'https://example.com/post/1?x=1#y',
  'http://example.com/',
  'https://xn--bcher-kva.example/',
  'https://172.32.0.1/',
  'https://8.8.8.8/',
  'https://[2a00:1450:4001:82b::200e]/',
  'https://localhost.example.com/',
  'https://10.example.com/',
];

describe('decideNavigation', () => {
  it.each(HOSTILE)('denies %s', (address) => {
    expect(decideNavigation(address, built)).toBe('deny');
    expect(decideWindowOpen(address)).toBe('deny');
  });

  it.each(ORDINARY)('hands an ordinary page to the browser: %s', (address) => {
    expect(decideNavigation(address, built)).toBe('external');
    expect(decideWindowOpen(address)).toBe('external');
  });

  it('allows our page and none of our other files', () => {
    expect(decideNavigation('app://pharos/', built)).toBe('allow');
    expect(decideNavigation('app://pharos/index.html#/overview?brand=a', built)).toBe('allow');
    expect(decideNavigation('app://pharos/assets/a.js', built)).toBe('deny');
  });

  it('allows the development server only when there is one', () => {
    expect(decideNavigation('http://localhost:5173/', development)).toBe('allow');
    expect(decideNavigation('http://localhost:5173/', built)).toBe('deny');
    expect(decideNavigation('http://localhost:5174/', development)).toBe('deny');
    expect(decideNavigation('app://pharos/', development)).toBe('deny');
  });

  it('opens no second window, not even with our own page', () => {
    expect(decideWindowOpen('app://pharos/')).toBe('deny');
  });
});

describe('isOurs', () => {
  it('compares protocol and host, because the origin of app: is null', () => {
    expect(new URL('app://pharos/').origin).toBe(new URL('app://evil/').origin);
    expect(isOurs('app://pharos/x', built)).toBe(true);
    expect(isOurs('app://evil/x', built)).toBe(false);
    expect(isOurs('null', built)).toBe(false);
  });

  it('takes a development address that is none for the built app', () => {
    expect(pageOrigin('nonsense')).toEqual({ protocol: 'app:', host: 'pharos' });
  });
});

describe('decideRequest', () => {
  it.each([
    'app://pharos/assets/a.js',
    'data:image/png;base64,AA',
    'blob:app://pharos/1-2',
    'devtools://devtools/x',
  ])('lets the page have %s', (address) => expect(decideRequest(address, built)).toBe('allow'));

  it.each([
    'https://example.com/',
    'http://redirector.gvt1.com/edgedl/chrome/dict/en-us-10-1.bdic',
    'ws://localhost:5173/',
    'http://localhost:5173/',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'app://evil/',
    'chrome-extension://abc/x.js',
    'nonsense',
  ])('refuses %s', (address) => expect(decideRequest(address, built)).toBe('deny'));

  it('lets the development page have its server and its socket', () => {
    expect(decideRequest('http://localhost:5173/@vite/client', development)).toBe('allow');
    expect(decideRequest('ws://localhost:5173/', development)).toBe('allow');
    expect(decideRequest('ws://localhost:5174/', development)).toBe('deny');
  });
});

describe('decidePermission', () => {
  it('grants two permissions to our page', () => {
    expect(decidePermission('clipboard-sanitized-write', 'app://pharos/', built)).toBe(true);
    expect(decidePermission('persistent-storage', 'app://pharos/', built)).toBe(true);
  });

  it('grants them to nobody else', () => {
    expect(decidePermission('persistent-storage', 'https://example.com/', built)).toBe(false);
    expect(decidePermission('persistent-storage', '', built)).toBe(false);
  });

  it.each([
    'clipboard-read',
    'deprecated-sync-clipboard-read',
    'display-capture',
    'fileSystem',
    'fullscreen',
    'geolocation',
    'hid',
    'idle-detection',
    'local-fonts',
    'media',
    'midi',
    'notifications',
    'openExternal',
    'pointerLock',
    'serial',
    'storage-access',
    'usb',
    'window-management',
    'unknown',
    'constructor',
  ])('refuses %s', (permission) => expect(decidePermission(permission, 'app://pharos/', built)).toBe(false));
});
