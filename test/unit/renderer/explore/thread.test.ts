import { describe, expect, it } from 'vitest';
import type { ThreadView } from '../../../../src/ipc/engine-rows';
import { maskHandle, maskText, quote } from '../../../../src/renderer/features/thread/quote';
import { threadClock } from '../../../../src/renderer/features/thread/thread-clock';
import { threadSummary } from '../../../../src/renderer/features/thread/thread-words';
import { THIN } from '../../../../src/renderer/ui/format/format-number';
import { makeFormat } from '../../../../src/renderer/ui/format/make-format';

const minute = 60_000;
const format = makeFormat({ locale: 'en', zone: 'UTC', currency: 'EUR' });

const view = (minutes: readonly number[], more: Partial<ThreadView>): ThreadView => ({
  mentions: minutes.map(
    (at, index) =>
      ({
        mention: `m${index}`,
        author: index === 0 ? 'anna' : 'other',
        createdAt: at * minute,
      }) as ThreadView['mentions'][number],
  ),
  brand: 'Meridian Air',
  openingKnown: true,
  opening: 0,
  firstReply: null,
  turns: [],
  asOf: 600 * minute,
  ...more,
});

describe('thread clock', () => {
  it('[FR1] runs from the opening to the first human reply, whatever the customer adds', () => {
    // Worked case 1: in 0, in 10, automatic 11, agent 60.
    const clock = threadClock(
      view([0, 10, 11, 60], {
        firstReply: 3,
        turns: [{ customer: 'anna', start: 0, reply: 3, waitMs: 60 * minute }],
      }),
    );
    expect(clock.waiting).toEqual([true, true, true, false]);
    expect(clock.ended[3]).toEqual([{ kind: 'first-response', customer: 'anna', ms: 60 * minute }]);
    expect(clock.running).toEqual([]);
  });

  it('[FR2] runs on until "as of" while nobody has answered', () => {
    const open = view([0, 10], {
      turns: [{ customer: 'anna', start: 0, reply: null, waitMs: 600 * minute }],
    });
    const clock = threadClock(open);
    expect(clock.waiting).toEqual([true, true]);
    expect(clock.running).toEqual([{ kind: 'first-response', customer: 'anna', start: 0, ms: 600 * minute }]);
    expect(threadSummary(open, clock, format).replaceAll(THIN, ' ')).toBe(
      'No human reply for 10 h, still open.',
    );
  });

  it('[FR1b] draws every further turn, also of another customer', () => {
    const talk = view([0, 5, 100, 130, 140], {
      firstReply: 1,
      turns: [
        { customer: 'anna', start: 0, reply: 1, waitMs: 5 * minute },
        { customer: 'anna', start: 2, reply: 3, waitMs: 30 * minute },
        { customer: 'bert', start: 4, reply: null, waitMs: 460 * minute },
      ],
    });
    const clock = threadClock(talk);
    expect(clock.waiting).toEqual([true, false, true, false, true]);
    expect(clock.ended[3]).toEqual([{ kind: 'turn', customer: 'anna', ms: 30 * minute }]);
    expect(clock.running.map(({ customer }) => customer)).toEqual(['bert']);
    expect(threadSummary(talk, clock, format).replaceAll(THIN, ' ')).toBe(
      'First human reply after 5 min. 2 of 3 turns answered.',
    );
  });

  it('[FR0] shows no first response time where the opening is not known', () => {
    const orphan = view([0, 5], { openingKnown: false, firstReply: 1 });
    const clock = threadClock(orphan);
    expect(clock.ended.flat()).toEqual([]);
    expect(threadSummary(orphan, clock, format)).toContain('not in the data');
  });
});

describe('quote', () => {
  it('leaves no handle and no address in it', () => {
    expect(maskHandle('@annabel')).toBe('@a…');
    expect(maskHandle('')).toBe('a customer');
    expect(maskText('@annabel write to me@mail.example.org, thanks @Ümit_3! 3@5')).toBe(
      '@a… write to (address), thanks @Ü…! 3@5',
    );
    expect(
      quote({
        text: ' lost my bag, @bert saw it ',
        author: 'annabel',
        channel: 'X',
        direction: 'inbound',
        when: '3 Oct 2026',
      }),
    ).toBe('“lost my bag, @b… saw it” (@a… on X, 3 Oct 2026)');
  });
});
