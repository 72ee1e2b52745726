/** Prints `suite: N passed, N failed` of the last run of the checks. */
import { suiteLine } from './check/count-tests.mjs';
import { readSummary } from './check/reports.mjs';

console.log(suiteLine(readSummary()));
