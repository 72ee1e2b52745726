import { join } from 'node:path';
import { runProgram } from '../launch/run-program.mjs';
import { projectRoot } from '../setup/project-root.mjs';
import { formatSeconds } from '../setup/reporter.mjs';
import { addCounts, countStep } from './count-tests.mjs';
import { clearReports, readCount, reportFile, writeSummary } from './reports.mjs';
import { hasTests, steps } from './steps.mjs';

/**
 * @typedef {object} Outcome
 * @property {import('./steps.mjs').Step} step
 * @property {boolean} ok
 * @property {import('./count-tests.mjs').Count} count
 * @property {number} ms duration
 * @property {boolean} [empty] there are no tests of this kind
 */

/**
 * Runs every step, also after one has failed, and prints a summary.
 *
 * @returns {Promise<number>} exit code
 */
export async function runChecks() {
  clearReports();
  /** @type {Outcome[]} */
  const outcomes = [];
  let interrupted = false;
  process.once('SIGINT', () => {
    interrupted = true;
  });
  for (const step of steps) {
    outcomes.push(await runStep(step));
    if (interrupted) return 130;
  }
  const total = addCounts(outcomes.map(({ count }) => count));
  writeSummary(total);
  console.log(`\n${summary(outcomes, total)}`);
  return outcomes.every(({ ok }) => ok) ? 0 : 1;
}

/** @param {import('./steps.mjs').Step} step @returns {Promise<Outcome>} */
async function runStep(step) {
  if (!hasTests(step)) return { step, ok: true, count: addCounts([]), ms: 0, empty: true };
  console.log(`\n── ${step.name} ${'─'.repeat(Math.max(1, 60 - step.name.length))}`);
  const begin = performance.now();
  const [program = '', ...args] = step.command;
  const code = await runProgram(
    process.execPath,
    [join(projectRoot, 'node_modules', program), ...args, ...outputSwitch(step)],
    { cwd: projectRoot, env: { ...process.env, ...outputVariable(step) }, stdio: 'inherit' },
  );
  const ok = code === 0;
  return { step, ok, count: countStep(readCount(step), ok), ms: performance.now() - begin };
}

/** @param {import('./steps.mjs').Step} step */
function outputSwitch(step) {
  return step.report === 'vitest' ? [`--outputFile.json=${reportFile(step)}`] : [];
}

/** @param {import('./steps.mjs').Step} step */
function outputVariable(step) {
  return step.report === 'playwright' ? { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile(step) } : {};
}

/**
 * @param {readonly Outcome[]} outcomes
 * @param {import('./count-tests.mjs').Count} total
 */
export function summary(outcomes, total) {
  const lines = outcomes.map(({ step, ok, count, ms, empty }) => {
    const name = step.name.padEnd(16);
    if (empty) return `  –  ${name} no tests`;
    const parts = [`${count.passed} passed`];
    if (count.failed > 0) parts.push(`${count.failed} failed`);
    if (count.skipped > 0) parts.push(`${count.skipped} skipped`);
    const tests = step.report === 'none' ? '' : parts.join(', ');
    return `  ${ok ? '✓' : '✗'}  ${name} ${formatSeconds(ms).padStart(8)}  ${tests}`.trimEnd();
  });
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  return [...lines, `  ${total.passed} passed, ${total.failed} failed${skipped}`].join('\n');
}
