/**
 * `npm run screens -- DIR [NAME…]`: writes a PNG of every screen, or of those whose names begin so, light and dark,
 * 1280×800 and 1920×1080, from the sample workspace. The exit code is 1 when a screen failed or a console
 * complained.
 */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from './launch/run-program.mjs';
import { typedIn } from './launch/start-arguments.mjs';
import { prepareElectron } from './setup/prepare.mjs';
import { projectRoot } from './setup/project-root.mjs';
import { exitWithFailure, SetupError } from './setup/reporter.mjs';

try {
  const [folder, ...names] = process.argv.slice(2);
  if (!folder) throw new SetupError('Name the folder for the pictures.', 'Write: npm run screens -- DIR');
  const prepared = await prepareElectron();
  const loader = pathToFileURL(join(projectRoot, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs')).href;
  const program = join(projectRoot, 'test', 'screens', 'main.ts');
  const args = ['--import', loader, program, resolve(typedIn('screens'), folder), ...names];
  const code = await runProgram(process.execPath, args, {
    cwd: projectRoot,
    env: prepared.env,
    stdio: 'inherit',
  });
  prepared.close();
  process.exit(code);
} catch (error) {
  exitWithFailure(error);
}
