import { SetupError } from './reporter.mjs';
import { lastWords, runCommand } from './run-command.mjs';

/** What Electron loads at run time and a bare Debian or Ubuntu does not have. */
export const electronLibraries = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libnotify4',
  'libxtst6',
  'libatspi2.0-0',
  'libsecret-1-0',
  'fonts-liberation',
];

/** What a virtual display needs in addition. */
export const displayPackages = ['xvfb'];

/**
 * Newer releases ship libraries whose ABI changed with 64-bit time under a second name.
 *
 * @param {string} name
 */
const successor = (name) => `${name}t64`;

/**
 * Packages of `wanted` that are not installed, by the answer of
 * `dpkg-query -W -f '${Package}\t${db:Status-Status}\n'`.
 *
 * @param {readonly string[]} wanted
 * @param {string} answer
 */
export function missingPackages(wanted, answer) {
  const installed = new Set(
    answer
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([, status]) => status === 'installed')
      .map(([name]) => name),
  );
  return wanted.filter((name) => !installed.has(name) && !installed.has(successor(name)));
}

/**
 * The names to install: of a package and its successor the one this release offers, by the answer of
 * `apt-cache policy`.
 *
 * @param {readonly string[]} missing
 * @param {string} policy
 */
export function namesOnOffer(missing, policy) {
  const offered = new Set(
    [...policy.matchAll(/^(\S+):\n\s+Installed:.*\n\s+Candidate: (?!\(none\))\S/gm)].map(([, name]) => name),
  );
  return missing.map((name) => (!offered.has(name) && offered.has(successor(name)) ? successor(name) : name));
}

/**
 * Sees to Electron's libraries on Debian and its relatives; elsewhere nothing is known and nothing is done.
 * As root it installs what is missing, as an ordinary user it stops with the command to run.
 *
 * @param {import('./reporter.mjs').Reporter} reporter
 * @param {{ virtualDisplay: boolean, isRoot?: boolean }} options
 */
export async function ensureDebianPackages(reporter, { virtualDisplay, isRoot = process.getuid?.() === 0 }) {
  if (process.platform !== 'linux') return;
  const wanted = [...electronLibraries, ...(virtualDisplay ? displayPackages : [])];
  const missing = await queryMissing(wanted);
  if (missing === undefined || missing.length === 0) return;
  if (!isRoot) {
    const names = namesOnOffer(missing, await queryPolicy(missing));
    throw new SetupError(
      `Debian packages are missing: ${missing.join(' ')}.`,
      `Run: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`,
    );
  }
  await reporter.step(`installing Debian packages (${missing.join(' ')})`, () => installPackages(missing));
}

/** @param {readonly string[]} missing */
async function installPackages(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runCommand('apt-get', ['update', '-qq'], { env });
  const names = namesOnOffer(missing, await queryPolicy(missing));
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...names];
  const install = await runCommand('apt-get', args, { env });
  if (install.code !== 0) {
    throw new SetupError(
      `apt-get could not install ${names.join(' ')}:\n${lastWords(update.code === 0 ? install : update)}`,
      `Check the network connection and the package sources, then run: apt-get update && apt-get ${args.join(' ')}`,
    );
  }
}

/** @param {readonly string[]} wanted */
async function queryMissing(wanted) {
  const names = wanted.flatMap((name) => [name, successor(name)]);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the format is dpkg-query's own
  const format = '${Package}\t${db:Status-Status}\n';
  const answer = await runCommand('dpkg-query', ['-W', '-f', format, ...names]);
  // 1 only says that some are unknown to dpkg; 127 that there is no dpkg.
  return answer.code === 0 || answer.code === 1 ? missingPackages(wanted, answer.stdout) : undefined;
}

/** @param {readonly string[]} names */
async function queryPolicy(names) {
  const env = { ...process.env, LC_ALL: 'C' };
  return (
    await runCommand('apt-cache', ['policy', ...names.flatMap((name) => [name, successor(name)])], { env })
  ).stdout;
}
