import { SetupError } from './reporter.mjs';

const needed = { major: 20, minor: 19 };

/**
 * Stops early on a Node that the tools do not run on.
 *
 * @param {string} [version] as in `process.versions.node`
 */
export function requireNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > needed.major || (major === needed.major && minor >= needed.minor)) return;
  throw new SetupError(
    `Node ${version} is too old: Pharos needs ${needed.major}.${needed.minor} or newer.`,
    'Install a newer Node, for example with your package manager or nvm, and run the command again.',
  );
}
