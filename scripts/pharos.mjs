/**
 * `npm run --silent pharos -- COMMAND …`: the rooms of Pharos without a window. The set-up needs no more than
 * the packages and speaks on stderr; stdout belongs to the command, and its exit code is passed on.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from './launch/run-program.mjs';
import { typedIn } from './launch/start-arguments.mjs';
import { prepareDependencies } from './setup/prepare.mjs';
import { projectRoot } from './setup/project-root.mjs';
import { exitWithFailure } from './setup/reporter.mjs';

try {
  await prepareDependencies({ stream: process.stderr });
  const loader = pathToFileURL(join(projectRoot, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs')).href;
  const args = ['--import', loader, join(projectRoot, 'src', 'cli', 'main.ts'), ...process.argv.slice(2)];
  process.exit(await runProgram(process.execPath, args, { cwd: typedIn('pharos'), stdio: 'inherit' }));
} catch (error) {
  exitWithFailure(error);
}
