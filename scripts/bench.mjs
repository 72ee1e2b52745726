/**
 * `npm run bench -- NAME | all [--rows N] [--json]`: runs test/bench/NAME.bench.ts in a page of real Electron, each
 * in a fresh process with a fresh profile. stdout gets one line per result; the exit code is 1 when a result
 * misses its goal or differs from its peer's.
 */
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchArguments } from './bench/arguments.mjs';
import { buildBenchPages } from './bench/build-pages.mjs';
import { runElectron } from './launch/run-electron.mjs';
import { prepareElectron } from './setup/prepare.mjs';
import { projectRoot } from './setup/project-root.mjs';
import { exitWithFailure } from './setup/reporter.mjs';

/** @typedef {import('../test/bench/benchmark').BenchResult} BenchResult */

try {
  const known = readdirSync(join(projectRoot, 'test', 'bench'))
    .filter((file) => file.endsWith('.bench.ts'))
    .map((file) => file.slice(0, -'.bench.ts'.length))
    .sort();
  const { names, rows, json } = benchArguments(process.argv.slice(2), known);
  const prepared = await prepareElectron({ stream: process.stderr, build: false });
  const main = await buildBenchPages();
  let ok = true;
  for (const name of names) {
    for (const result of await measure(prepared, main, name, rows)) {
      ok &&= result.ok && result.equal;
      process.stdout.write(`${json ? JSON.stringify(result) : inWords(result)}\n`);
    }
  }
  prepared.close();
  process.exit(ok ? 0 : 1);
} catch (error) {
  exitWithFailure(error);
}

/**
 * @param {import('./setup/prepare.mjs').Prepared} prepared
 * @param {string} main
 * @param {string} name
 * @param {number} rows
 * @returns {Promise<readonly BenchResult[]>}
 */
async function measure(prepared, main, name, rows) {
  const userData = await mkdtemp(join(tmpdir(), 'pharos-bench-'));
  try {
    let output = '';
    await runElectron(
      prepared,
      main,
      [
        `--user-data-dir=${userData}`,
        `--bench-name=${name}`,
        `--bench-rows=${rows}`,
        `--bench-shared-data=${join(projectRoot, '..', 'shared', 'data')}`,
        '--js-flags=--expose-gc',
      ],
      (text) => {
        output += text;
      },
    );
    const line = output.split('\n').find((text) => text.startsWith('{'));
    /** @type {import('../test/bench/page').PageOutcome} */
    const outcome = line === undefined ? { error: 'Electron ended without a result.' } : JSON.parse(line);
    if ('error' in outcome) throw new Error(`${name}: ${outcome.error}`);
    return outcome.results;
  } finally {
    await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @param {BenchResult} result */
function inWords({ name, rows, ours, peer, peerName, ratio, goal, ok, equal, unit = 'ms' }) {
  const head = `${name}, ${rows} rows: ${ours.toFixed(1)} ${unit}`;
  if (peer === null || ratio === null) return head;
  const verdict = ok ? 'ok' : 'MISSED';
  return `${head}, ${peerName} ${peer.toFixed(1)} ${unit}, ratio ${ratio.toFixed(4)} (at most ${goal}): ${verdict}${equal ? '' : ', answers differ'}`;
}
