/**
 * `npm start`: sets everything up and opens Pharos.
 *
 *   npm start                                        opens the last workspace
 *   npm start -- --sample                            opens the sample workspace
 *   npm start -- --import FILE --mapping MAP.json    imports a file at once
 *
 * Other switches go to the application and to Chromium as they are.
 */
import { runElectron } from './launch/run-electron.mjs';
import { startArguments, typedIn } from './launch/start-arguments.mjs';
import { prepareElectron } from './setup/prepare.mjs';
import { exitWithFailure } from './setup/reporter.mjs';

try {
  const args = startArguments(process.argv.slice(2), { folder: typedIn('start') });
  const prepared = await prepareElectron();
  if (prepared.isVirtualDisplay) {
    process.stdout.write(
      'pharos: this machine has no display; Pharos runs in a virtual one and cannot be seen\n',
    );
  }
  const code = await runElectron(prepared, '.', args);
  prepared.close();
  process.exit(code);
} catch (error) {
  exitWithFailure(error);
}
