import { beforeEach, describe, expect, it } from 'vitest';
import { CloseGuard } from '../../../../src/main/window/close-guard';

let deeds: string[];
let timers: (() => void)[];
let answers: ((leave: boolean) => void)[];
let guard: CloseGuard;

beforeEach(() => {
  deeds = [];
  timers = [];
  answers = [];
  guard = new CloseGuard({
    ask: ({ message }) => {
      deeds.push(message);
      return new Promise((resolve) => answers.push(resolve));
    },
    tellStopping: () => deeds.push('stop'),
    leave: () => deeds.push('leave'),
    stay: () => deeds.push('stay'),
    after: (ms, deed) => {
      deeds.push(`${ms} ms`);
      timers.push(deed);
    },
  });
});

async function answer(leave: boolean): Promise<void> {
  answers.shift()?.(leave);
  await Promise.resolve();
  await Promise.resolve();
}

describe('CloseGuard', () => {
  it('lets the window close when nothing would be lost', () => {
    expect(guard.mayClose()).toBe(true);
    guard.busyChanged('import');
    guard.busyChanged('no');
    expect([guard.mayClose(), deeds]).toEqual([true, []]);
  });

  it('asks once, and stays open when the person stays', async () => {
    guard.busyChanged('import');
    expect([guard.mayClose(), guard.mayClose()]).toEqual([false, false]);
    await answer(false);
    expect(deeds).toEqual(['An import is running.', 'stay']);
    expect(guard.mayClose()).toBe(false);
    expect(deeds.length).toBe(3);
  });

  it('has the page stop its import and leaves when it has', async () => {
    guard.busyChanged('import');
    guard.mayClose();
    await answer(true);
    expect(deeds.slice(1)).toEqual(['5000 ms', 'stop']);
    expect(guard.mayClose()).toBe(false);
    guard.busyChanged('no');
    expect(deeds.at(-1)).toBe('leave');
    expect(guard.mayClose()).toBe(true);
    timers[0]?.();
    expect(deeds.filter((deed) => deed === 'leave').length).toBe(1);
  });

  it('leaves after five seconds when the page does not stop', async () => {
    guard.busyChanged('import');
    guard.mayClose();
    await answer(true);
    timers[0]?.();
    expect([deeds.at(-1), guard.mayClose()]).toEqual(['leave', true]);
  });

  it('leaves at once when the import ended while the question was open', async () => {
    guard.busyChanged('import');
    guard.mayClose();
    guard.busyChanged('no');
    expect(guard.mayClose()).toBe(false);
    await answer(true);
    expect(deeds.slice(1)).toEqual(['leave']);
  });

  it('leaves at once without what is unsaved', async () => {
    guard.busyChanged('unsaved');
    guard.mayClose();
    await answer(true);
    expect(deeds).toEqual(['There are changes that are not saved.', 'leave']);
  });

  it('does nothing more once the window has closed', async () => {
    guard.busyChanged('import');
    guard.mayClose();
    await answer(true);
    guard.closed();
    timers[0]?.();
    guard.busyChanged('no');
    expect(deeds).not.toContain('leave');
  });
});
