import { join } from 'node:path';
import { projectRoot } from '../setup/project-root.mjs';

/**
 * Bundles the benchmark pages and their main process into out/bench, minified and for the same targets as the
 * product.
 *
 * @returns {Promise<string>} the main process' file, relative to the checkout
 */
export async function buildBenchPages() {
  const { build } = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  const source = join(projectRoot, 'test', 'bench');
  const target = join(projectRoot, 'out', 'bench');
  const shared = { configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('warn') };
  await build({
    ...shared,
    root: source,
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: join(target, 'page'),
      emptyOutDir: true,
      target: 'chrome130',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 10_000,
    },
  });
  await build({
    ...shared,
    root: projectRoot,
    ssr: { noExternal: true },
    build: {
      ssr: join(source, 'electron-main.ts'),
      outDir: join(target, 'main'),
      emptyOutDir: true,
      target: 'node20.18',
      rolldownOptions: { external: ['electron'], output: { entryFileNames: 'main.js' } },
    },
  });
  return 'out/bench/main/main.js';
}
