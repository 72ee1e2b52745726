/** `npm run check`: lint, types, dependency rule, unit, contract, simulation and end-to-end tests. */
import { runChecks } from './check/run-checks.mjs';

process.exit(await runChecks());
