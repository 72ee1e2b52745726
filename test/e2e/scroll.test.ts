import type { Page } from '@playwright/test';
import { expect, test } from './support/sample-profile';
import { goTo, headline, leadingNumber } from './support/screen';
import { shareSample } from './support/shared-app';

const app = shareSample();
const SECONDS = 5;

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

test('five seconds of the wheel over the whole list keep the pace of the idle page', async () => {
  const { page } = app();
  await goTo(page, '#/mentions?period=all&figure=volume');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(leadingNumber((await headline(page).textContent()) ?? '')).toBeGreaterThan(50_000);
  const list = page.getByRole('listbox');
  const box = await list.boundingBox();
  if (!box) throw new Error('the list is not on screen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);

  const idle = await frameGaps(page, () => page.waitForTimeout(SECONDS * 1000));
  const start = await page.evaluate(() => performance.now());
  const scrolling = await frameGaps(page, async () => {
    while ((await page.evaluate(() => performance.now())) - start < SECONDS * 1000) {
      await page.mouse.wheel(0, 900);
    }
  });
  const scrolled = await list.evaluate(
    (element) => element.scrollTop || element.parentElement?.scrollTop || 0,
  );
  const limit = 2 * quantile(idle, 0.99);
  const worst = Math.max(...scrolling);
  test.info().annotations.push({
    type: 'frames',
    description: `idle p99 ${quantile(idle, 0.99).toFixed(1)} ms, worst gap while scrolling ${worst.toFixed(1)} ms over ${scrolling.length} frames, ${Math.round(scrolled)} px`,
  });
  console.log(test.info().annotations.at(-1)?.description);
  expect(scrolled).toBeGreaterThan(20_000);
  expect(worst).toBeLessThanOrEqual(limit);
});
