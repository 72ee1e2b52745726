import { describe, expect, it } from 'vitest';
import { resolveAppFile } from '../../../../src/main/protocol/resolve-app-file';

describe('resolveAppFile', () => {
  it('answers the page for the bare address, whatever query and hash say', () => {
    const page = { segments: ['index.html'], mimeType: 'text/html; charset=utf-8' };
    expect(resolveAppFile('app://pharos')).toEqual(page);
    expect(resolveAppFile('app://pharos/')).toEqual(page);
    expect(resolveAppFile('app://pharos/index.html?x=/../y#/overview')).toEqual(page);
  });

  it('answers built files with their type', () => {
    expect(resolveAppFile('app://pharos/assets/index-D86M1Bfc.js')).toEqual({
      segments: ['assets', 'index-D86M1Bfc.js'],
      mimeType: 'text/javascript; charset=utf-8',
    });
    expect(resolveAppFile('app://pharos/assets/inter-latin-wght-normal.C2S99t-D.woff2')?.mimeType).toBe(
      'font/woff2',
    );
  });

  it.each([
    'app://pharos/../package.json',
    'app://pharos/assets/../../package.json',
    'app://pharos/%2e%2e/package.json',
    'app://pharos/..%2fpackage.json',
    'app://pharos/..%5c..%5cpackage.json',
    'app://pharos/%252e%252e/package.json',
    'app://pharos/assets/..\\..\\package.json',
    'app://pharos//etc/passwd.txt',
    'app://pharos/C:/windows/win.txt',
    'app://pharos/C%3A%5Cwin.txt',
    'app://pharos/index.html%00.png',
    'app://pharos/index.html::$DATA.js',
    'app://pharos/.env.json',
    'app://pharos/assets/.hidden/a.js',
    'app://pharos/a..b.js',
    'app://pharos/%E0%A4%A.js',
    'app://pharos/assets/',
    'app://pharos/assets/index',
    'app://pharos/assets/index.exe',
    'app://pharos/assets/index.constructor',
    'app://other/index.html',
    'app://pharos.example/index.html',
    'app://pharos:80/index.html',
    'app://user@pharos/index.html',
    'app://user:word@pharos/index.html',
    'file:///etc/passwd.txt',
    'https://pharos/index.html',
    'not an address',
    '',
  ])('never leaves the folder of the renderer: %s', (address) => {
    const file = resolveAppFile(address);
    // URL itself takes plain dots away; what is left must stay inside and be one of our kinds of file.
    if (file === null) return;
    expect(file.segments).toEqual(['package.json']);
  });

  it('resolves plain dots inside the folder, where there is no package.json', () => {
    expect(resolveAppFile('app://pharos/../package.json')?.segments).toEqual(['package.json']);
    expect(resolveAppFile('app://pharos/..%2fpackage.json')).toBeNull();
  });
});
