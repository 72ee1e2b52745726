/** `npm test`: sets everything up, from nothing if need be, and runs every check. */
import { clearReports } from './check/reports.mjs';
import { runChecks } from './check/run-checks.mjs';
import { prepareElectron } from './setup/prepare.mjs';
import { exitWithFailure } from './setup/reporter.mjs';

try {
  clearReports();
  const prepared = await prepareElectron();
  Object.assign(process.env, prepared.env);
  const code = await runChecks();
  prepared.close();
  process.exit(code);
} catch (error) {
  exitWithFailure(error);
}
