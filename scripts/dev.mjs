/**
 * `npm run dev`: Pharos with hot reload. The renderer comes from the development server, main and preload are
 * rebuilt and restarted on a change. Switches are those of `npm start`.
 */
import { join } from 'node:path';
import { passWordsOn, tellIfInvisible } from './launch/run-electron.mjs';
import { runProgram } from './launch/run-program.mjs';
import { startArguments, typedIn } from './launch/start-arguments.mjs';
import { forgetAppBuild } from './setup/app-build.mjs';
import { prepareElectron } from './setup/prepare.mjs';
import { projectRoot } from './setup/project-root.mjs';
import { exitWithFailure } from './setup/reporter.mjs';

try {
  const args = startArguments(process.argv.slice(2), { folder: typedIn('dev') });
  const prepared = await prepareElectron({ build: false });
  tellIfInvisible(prepared);
  forgetAppBuild();
  const cli = join(projectRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const code = await runProgram(
    process.execPath,
    [cli, 'dev', '--watch', '--', ...args],
    { cwd: projectRoot, env: prepared.env, stdio: ['inherit', 'inherit', 'pipe'] },
    (child) => void passWordsOn(child, prepared),
  );
  prepared.close();
  process.exit(code);
} catch (error) {
  exitWithFailure(error);
}
