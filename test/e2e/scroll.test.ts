import { setTimeout as pass } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/sample-profile';
import { goTo, headline, leadingNumber } from './support/screen';
import { shareSample } from './support/shared-app';

const app = shareSample();
const SECONDS = 5;
const NOTCH_MS = 25;
const ROUNDS = 6;

/** Gaps between frames in ms, measured in the page while something is done to it for a while. */
async function frameGaps(page: Page, deed: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const gaps: number[] = [];
    let before = performance.now();
    const frame = (now: number): void => {
      gaps.push(now - before);
      before = now;
      if (!(globalThis as unknown as { stop?: boolean }).stop) requestAnimationFrame(frame);
    };
    Object.assign(globalThis, { gaps, stop: false });
    requestAnimationFrame(frame);
  });
  await deed();
  return page.evaluate(() => {
    const measured = globalThis as unknown as { stop: boolean; gaps: number[] };
    measured.stop = true;
    // The first gap holds the start of the measurement itself.
    return measured.gaps.slice(1);
  });
}

const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * q) - 1)] ??
  Number.NaN;

/** Turns the wheel as a hand does, a notch every few hundredths of a second. */
async function turnWheel(page: Page): Promise<void> {
  const until = Date.now() + SECONDS * 1000;
  while (Date.now() < until) {
    await page.mouse.wheel(0, 400);
    await pass(NOTCH_MS);
  }
}

test('five seconds of the wheel over the whole list keep the pace of the idle page', async () => {
  const { page } = app();
  await goTo(page, '#/mentions?period=all&figure=volume');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(leadingNumber((await headline(page).textContent()) ?? '')).toBeGreaterThan(50_000);
  const list = page.getByRole('listbox');
  const box = await list.boundingBox();
  if (!box) throw new Error('the list is not on screen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);

  // Another program may hold the processor for a moment: a round it disturbed is repeated.
  const rounds: { readonly worst: number; readonly limit: number }[] = [];
  while (rounds.length < ROUNDS && !rounds.some(({ worst, limit }) => worst <= limit)) {
    const idle = await frameGaps(page, () => pass(SECONDS * 1000));
    const scrolling = await frameGaps(page, () => turnWheel(page));
    // Frame times jitter by tenths of a millisecond around the display's beat: whole milliseconds are compared.
    rounds.push({ worst: Math.round(Math.max(...scrolling)), limit: Math.round(2 * quantile(idle, 0.99)) });
  }
  console.log(`worst gap and limit in ms, by round: ${JSON.stringify(rounds)}`);
  const scrolled = await list.evaluate(
    (element) => element.scrollTop || element.parentElement?.scrollTop || 0,
  );
  expect(scrolled).toBeGreaterThan(20_000);
  const { worst, limit } = rounds.at(-1) ?? { worst: Number.NaN, limit: Number.NaN };
  expect(worst).toBeLessThanOrEqual(limit);
});
