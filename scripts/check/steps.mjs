import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/project-root.mjs';

/**
 * @typedef {object} Step
 * @property {string} name as in the summary
 * @property {readonly string[]} command program of node_modules, with its arguments
 * @property {'none' | 'vitest' | 'playwright'} report what the step leaves behind to count its tests by
 */

/** Everything that has to hold, in the order in which a failure is cheapest to learn. @type {readonly Step[]} */
export const steps = [
  {
    name: 'lint',
    command: ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
    report: 'none',
  },
  { name: 'types', command: ['typescript/bin/tsc', '--noEmit'], report: 'none' },
  { name: 'dependency rule', command: vitest('architecture'), report: 'vitest' },
  { name: 'unit', command: vitest('unit'), report: 'vitest' },
  { name: 'contract', command: vitest('contract'), report: 'vitest' },
  { name: 'simulation', command: vitest('simulation'), report: 'vitest' },
  {
    name: 'e2e',
    command: ['@playwright/test/cli.js', 'test', '--reporter=list,json'],
    report: 'playwright',
  },
];

/** @param {string} folder of test/ @returns {readonly string[]} */
function vitest(folder) {
  return ['vitest/vitest.mjs', 'run', `test/${folder}/`, '--reporter=default', '--reporter=json'];
}

/**
 * @param {Step} step
 * @returns {boolean} whether the step's folder of tests holds any; a runner without tests would call that a failure
 */
export function hasTests(step) {
  if (step.report === 'none') return true;
  const folder = step.command.find((word) => word.startsWith('test/')) ?? 'test/e2e';
  const path = join(projectRoot, folder);
  if (!existsSync(path)) return false;
  return readdirSync(path, { recursive: true }).some((name) => /\.(test|spec)\.tsx?$/.test(String(name)));
}
