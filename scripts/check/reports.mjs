import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/project-root.mjs';
import { countPlaywright, countVitest } from './count-tests.mjs';

const folder = join(projectRoot, '.cache', 'reports');
const summaryFile = join(folder, 'summary.json');

/** Forgets the previous run, so that none of its figures can be taken for this one's. */
export function clearReports() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** @param {import('./steps.mjs').Step} step @returns {string} where the step's runner writes its report */
export function reportFile(step) {
  return join(folder, `${step.name.replaceAll(' ', '-')}.json`);
}

/**
 * @param {import('./steps.mjs').Step} step
 * @returns {import('./count-tests.mjs').Count | undefined} undefined where there is no readable report
 */
export function readCount(step) {
  if (step.report === 'none') return undefined;
  try {
    const report = JSON.parse(readFileSync(reportFile(step), 'utf8'));
    return step.report === 'vitest' ? countVitest(report) : countPlaywright(report);
  } catch {
    return undefined;
  }
}

/** @param {import('./count-tests.mjs').Count} total */
export function writeSummary(total) {
  writeFileSync(summaryFile, JSON.stringify(total));
}

/** @returns {import('./count-tests.mjs').Count | undefined} of the last run, undefined if it did not get that far */
export function readSummary() {
  try {
    return JSON.parse(readFileSync(summaryFile, 'utf8'));
  } catch {
    return undefined;
  }
}
