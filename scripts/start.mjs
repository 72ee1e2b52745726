/**
 * `npm start`: sets everything up and opens Pharos.
 *
 *   npm start                                        opens the last workspace
 *   npm start -- --sample                            opens the sample workspace
 *   npm start -- --import FILE --mapping MAP.json    imports a file at once
 *
 * Other switches go to the application and to Chromium as they are.
 */
import { runElectron, tellIfInvisible } from './launch/run-electron.mjs';
import { startArguments, typedIn } from './launch/start-arguments.mjs';
import { prepareElectron } from './setup/prepare.mjs';
import { exitWithFailure } from './setup/reporter.mjs';

try {
  const args = startArguments(process.argv.slice(2), { folder: typedIn('start') });
  const prepared = await prepareElectron();
  tellIfInvisible(prepared);
  const code = await runElectron(prepared, '.', args);
  prepared.close();
  process.exit(code);
} catch (error) {
  exitWithFailure(error);
}
