/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} [numTodoTests]
 * @property {readonly { status: string, assertionResults: readonly unknown[] }[]} testResults
 */

/**
 * Tests of a Vitest JSON report. A file that failed before its first test counts as one failure.
 *
 * @param {VitestReport} report
 * @returns {Count}
 */
export function countVitest(report) {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {readonly unknown[]} [errors] of the set-up or of files that could not be loaded
 */

/**
 * Tests of a Playwright JSON report. A flaky test did not pass; errors outside of tests count as one failure
 * each.
 *
 * @param {PlaywrightReport} report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * What a step counts for: its tests, or itself where it has no report. A step that failed without any failed
 * test (a crash, an unhandled rejection, no report) is one failure.
 *
 * @param {Count | undefined} tests
 * @param {boolean} ok exit code was 0
 * @returns {Count}
 */
export function countStep(tests, ok) {
  if (tests === undefined) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  return ok || tests.failed > 0 ? tests : { ...tests, failed: 1 };
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function addCounts(counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) {
    sum.passed += count.passed;
    sum.failed += count.failed;
    sum.skipped += count.skipped;
  }
  return sum;
}

/**
 * The last line of a run.
 *
 * @param {Count | undefined} total undefined when the run ended before its summary, as in a failed set-up
 */
export function suiteLine(total = { passed: 0, failed: 1, skipped: 0 }) {
  return `suite: ${total.passed} passed, ${total.failed} failed`;
}
