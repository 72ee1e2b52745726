/**
 * @typedef {object} RuntimeFacts what is known about the Electron runtimes at hand
 * @property {string | undefined} overridePath ELECTRON_OVERRIDE_DIST_PATH
 * @property {boolean} overrideIsThere the executable exists in that folder
 * @property {string} wantedVersion version of the npm package `electron`
 * @property {string | undefined} installedVersion version in node_modules/electron/dist
 * @property {boolean} fallbackIsCached an older runtime was prepared on this machine before
 * @property {boolean} officialAnswers the download host answered; asked only when nothing is at hand
 * @property {string} platform as in `process.platform`
 * @property {string} arch as in `process.arch`
 */
/**
 * @typedef {'override' | 'installed' | 'cached-fallback' | 'download' | 'prepare-fallback'
 *   | 'override-broken' | 'none'} RuntimeChoice
 */

/**
 * Which Electron to run. What is on the machine comes before the network, so that a second start needs none;
 * remove the cached fallback to have the official download tried again.
 *
 * @param {RuntimeFacts} facts
 * @returns {RuntimeChoice}
 */
export function chooseRuntime(facts) {
  if (facts.overridePath) return facts.overrideIsThere ? 'override' : 'override-broken';
  if (facts.installedVersion === facts.wantedVersion) return 'installed';
  if (facts.fallbackIsCached) return 'cached-fallback';
  if (facts.officialAnswers) return 'download';
  return facts.platform === 'linux' && facts.arch === 'x64' ? 'prepare-fallback' : 'none';
}

/** @param {string} platform @returns {string} the executable inside an Electron distribution */
export function executableName(platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * Where the official archive of a version lies: the same address that Electron's own downloader asks.
 *
 * @param {{ version: string, platform: string, arch: string, mirror?: string | undefined }} release
 *   `mirror` is ELECTRON_MIRROR, with its final slash
 */
export function releaseUrl({ version, platform, arch, mirror }) {
  const base = mirror || 'https://github.com/electron/electron/releases/download/';
  return `${base}v${version}/electron-v${version}-${platform}-${arch}.zip`;
}
