import { ensureAppBuild } from './app-build.mjs';
import { ensureDebianPackages } from './debian-packages.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { requireNodeVersion } from './node-version.mjs';
import { createReporter } from './reporter.mjs';
import { ensureElectronRuntime } from './runtime/electron-runtime.mjs';
import { needsVirtualDisplay, startVirtualDisplay } from './virtual-display.mjs';

/** @param {{ stream?: { write(text: string): unknown } }} [options] the packages of the checkout, nothing more */
export async function prepareDependencies({ stream = process.stdout } = {}) {
  requireNodeVersion();
  await ensureDependencies(createReporter(stream));
}

/**
 * @typedef {object} Prepared
 * @property {import('./runtime/electron-runtime.mjs').ElectronRuntime} runtime
 * @property {NodeJS.ProcessEnv} env environment for everything that starts Electron
 * @property {boolean} isVirtualDisplay nobody can see the windows
 * @property {() => void} close ends the virtual display
 */

/**
 * Everything that Electron needs to run in this checkout, from nothing: packages, system libraries, a runtime,
 * a display, and the built application.
 *
 * @param {{ stream?: { write(text: string): unknown }, build?: boolean }} [options] `stream` takes the words of
 *   the set-up, `build: false` leaves the application unbuilt
 * @returns {Promise<Prepared>}
 */
export async function prepareElectron({ stream = process.stdout, build = true } = {}) {
  const reporter = createReporter(stream);
  await prepareDependencies({ stream });
  const isVirtualDisplay = needsVirtualDisplay();
  await ensureDebianPackages(reporter, { virtualDisplay: isVirtualDisplay });
  const runtime = await ensureElectronRuntime(reporter);
  if (build) await ensureAppBuild(reporter);
  const display = isVirtualDisplay ? await startVirtualDisplay() : undefined;
  return {
    runtime,
    env: electronEnvironment(runtime, display?.name),
    isVirtualDisplay,
    close: () => display?.close(),
  };
}

/**
 * @param {import('./runtime/electron-runtime.mjs').ElectronRuntime} runtime
 * @param {string | undefined} display
 * @returns {NodeJS.ProcessEnv}
 */
function electronEnvironment(runtime, display) {
  return {
    ...process.env,
    ...(display === undefined ? {} : { DISPLAY: display }),
    ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
    ELECTRON_EXEC_PATH: runtime.executable,
    ...(isRoot() ? { NO_SANDBOX: '1' } : {}),
  };
}

/** Chromium refuses to run its sandbox as root. */
export function isRoot() {
  return process.getuid?.() === 0;
}

/** @returns {readonly string[]} the switches that this user needs to start Electron */
export function sandboxSwitches() {
  return isRoot() ? ['--no-sandbox'] : [];
}
