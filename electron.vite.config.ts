import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const nodeTarget = 'node20.18';
const chromeTarget = 'chrome130';

/**
 * The three programs of the application: main as an ES module, the sandboxed preload as one CommonJS file, and
 * the renderer with its workers. Targets are those of the oldest Electron it runs on. Nothing is inlined as a
 * data: URL, which the content security policy would refuse.
 */
export default defineConfig(({ command }) => {
  const minify = command === 'build';
  return {
    main: {
      build: {
        target: nodeTarget,
        minify,
        rolldownOptions: { input: { index: resolve('src/main/index.ts') } },
      },
    },
    preload: {
      build: {
        target: nodeTarget,
        minify,
        externalizeDeps: false,
        rolldownOptions: {
          input: { index: resolve('src/preload/index.ts') },
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
    renderer: {
      root: 'src/renderer',
      plugins: [react()],
      worker: { format: 'es' },
      build: {
        target: chromeTarget,
        cssTarget: chromeTarget,
        minify,
        assetsInlineLimit: 0,
        rolldownOptions: { input: { index: resolve('src/renderer/index.html') } },
      },
    },
  };
});
