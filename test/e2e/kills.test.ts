import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../electron-app';
import { comeBack, importsSaid } from './support/come-back';
import { holdChannel } from './support/hold-channel';
import { fillFirstWorkspace, offerFiles, startImport } from './support/import-file';
import { ALL_STAGED, type KillStep, stepsOfRound } from './support/kill-steps';
import { killTree } from './support/kill-tree';
import { writeMentionFile } from './support/mention-file';
import { goTo, statusLine } from './support/screen';
import { stopWorker } from './support/stop-worker';
import { type ToldState, toldState } from './support/told-state';

type Outcome = 'old' | 'new' | 'stopped';
type Holding = 'first' | 'both';

/** Kills that the soak asks for; the suite goes once through its steps. */
const soakKills = process.env['SOAK_KILLS'];
const perRound = stepsOfRound(0, soakKills !== undefined).length;
const kills = Number(soakKills ?? perRound);
const folder = mkdtempSync(join(tmpdir(), 'pharos-kills-'));
const userData = join(folder, 'profile');
const first = join(folder, 'first.ndjson');
const second = join(folder, 'second.ndjson');

/** What a workspace that was never killed says, with the first file and with both. */
const reference: Partial<Record<Holding, ToldState>> = {};
const outcomes = new Map<string, Record<Outcome, number>>();
let app: RunningApp | undefined;
let holding: Holding = 'first';

test.describe.configure({ mode: 'serial' });
test.afterAll(async () => {
  if (app) await killTree(app);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function importSecond(running: RunningApp): Promise<void> {
  await offerFiles(running, [second]);
  await startImport(running);
}

async function removeSecond({ page }: RunningApp): Promise<void> {
  await goTo(page, '#/imports');
  await page.getByRole('button', { name: 'Remove second.ndjson…' }).click();
  await page.getByRole('button', { name: /^Remove .* mentions$/ }).click();
}

async function expectHolding(page: Page, what: Holding): Promise<void> {
  await expect(statusLine(page)).toContainText(what === 'first' ? /· 1 import\b/ : /· 2 imports\b/, {
    timeout: 30_000,
  });
}

/** Brings the workspace, by what a person would do, to where a change begins. */
async function bring(running: RunningApp, wanted: Holding): Promise<void> {
  if (holding === wanted) return;
  await (wanted === 'both' ? importSecond : removeSecond)(running);
  await expectHolding(running.page, wanted);
  if (wanted === 'both') await running.page.getByRole('button', { name: 'Import more' }).click();
  holding = wanted;
}

/** Stands still at the step, in the middle of its change. */
async function reach({ change, at }: KillStep, running: RunningApp): Promise<RunningApp> {
  if (at === 'main-told') {
    const held = await holdChannel(running.electron, 'workspace.committed');
    await importSecond(running);
    await held.reached();
    return running;
  }
  if (change !== 'opening') {
    const stop = await stopWorker(running.page, at);
    await (change === 'import' ? importSecond : removeSecond)(running);
    await stop.reached;
    return running;
  }
  const staged = await stopWorker(running.page, ALL_STAGED);
  await importSecond(running);
  await staged.reached;
  await killTree(running);
  let boot: Awaited<ReturnType<typeof holdChannel>> | undefined;
  const opening = await launchApp({
    userData,
    beforeWindow: async (electron) => {
      boot = await holdChannel(electron, 'app.boot');
    },
  });
  await boot?.reached();
  const stop = await stopWorker(opening.page, at);
  await boot?.release();
  await stop.reached;
  return opening;
}

test('what a workspace says that is never killed @kill', async () => {
  writeMentionFile(first, 3000, 'first');
  writeMentionFile(second, 18_000, 'second');
  appendFileSync(second, '{"id":"no-date","text":"When was that?"}\n');
  app = await launchApp({ userData });
  await fillFirstWorkspace(app, [first]);
  reference.first = await toldState(app.page);
  await bring(app, 'both');
  reference.both = await toldState(app.page);
  expect(reference.both.shown.overview).not.toBe(reference.first.shown.overview);
  expect(reference.both.stored).toMatchObject({ blocks: 3, rejects: 1, orphans: 0 });
  await bring(app, 'first');
  expect(await toldState(app.page)).toEqual(reference.first);
});

for (let kill = 0; kill < kills; kill += 1) {
  const round = Math.floor(kill / perRound);
  const step = stepsOfRound(round, soakKills !== undefined)[kill % perRound] as KillStep;
  test(`killed ${step.name} (${kill + 1}) @kill`, async () => {
    app ??= await launchApp({ userData });
    const before = step.change === 'removal' ? 'both' : 'first';
    await bring(app, before);
    app = await reach(step, app);
    // Chromium's own process goes on with what it was asked for: each round strikes at another moment of that.
    if (round > 0) await pass(25 * ((round * 0.618) % 1));
    await killTree(app);

    app = await launchApp({ userData });
    const { page } = app;
    const opened = (await comeBack(page)) === 'opened';
    holding = (await importsSaid(page)) === 1 ? 'first' : 'both';
    const outcome = opened ? (holding === before ? 'old' : 'new') : 'stopped';
    const left = outcomes.get(step.name) ?? { old: 0, new: 0, stopped: 0 };
    outcomes.set(step.name, { ...left, [outcome]: left[outcome] + 1 });
    if (outcome !== 'stopped' && step.leaves !== 'either') expect(outcome).toBe(step.leaves);
    await expect(page.getByText('Nothing of it is in this workspace')).toBeVisible({
      visible: outcome === 'old' && step.change !== 'removal',
    });
    expect(await toldState(page)).toEqual(reference[holding]);
    expect(app.consoleProblems).toEqual([]);
  });
}

test('what the kills left @kill', async () => {
  const all = { old: 0, new: 0, stopped: 0 };
  for (const [name, left] of outcomes) {
    for (const outcome of ['old', 'new', 'stopped'] as const) all[outcome] += left[outcome];
    console.log(`  ${left.old} old, ${left.new} new, ${left.stopped} stop screen: killed ${name}`);
  }
  console.log(`kills: ${all.old} left the old, ${all.new} the new, ${all.stopped} the stop screen`);
  expect(all.old + all.new + all.stopped).toBe(kills);
});
