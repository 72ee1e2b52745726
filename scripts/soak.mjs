/**
 * `npm run soak [-- KILLS]`: repeats the end-to-end tests tagged `@kill`, in which the application is killed during
 * writes and must come back whole, far more often than `npm test` does: 200 kills each unless told otherwise.
 * The tests read the number from SOAK_KILLS.
 */
import { join } from 'node:path';
import { runProgram } from './launch/run-program.mjs';
import { prepareElectron } from './setup/prepare.mjs';
import { projectRoot } from './setup/project-root.mjs';
import { exitWithFailure, SetupError } from './setup/reporter.mjs';

try {
  const kills = process.argv[2] ?? process.env['SOAK_KILLS'] ?? '200';
  if (!/^[1-9]\d*$/.test(kills))
    throw new SetupError(`${kills} is no number of kills.`, 'Write: npm run soak -- 200');
  const prepared = await prepareElectron();
  const cli = join(projectRoot, 'node_modules', '@playwright', 'test', 'cli.js');
  const code = await runProgram(process.execPath, [cli, 'test', '--grep', '@kill', '--timeout=0'], {
    cwd: projectRoot,
    env: { ...prepared.env, SOAK: '1', SOAK_KILLS: kills },
    stdio: 'inherit',
  });
  prepared.close();
  process.exit(code);
} catch (error) {
  exitWithFailure(error);
}
