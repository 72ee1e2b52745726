import { describe, expect, it } from 'vitest';
import type { TileAnswer, TileQuery } from '../../../../src/ipc/engine-queries';
import { createTileCoordinator } from '../../../../src/renderer/session/tiles/tile-coordinator';

const facet = (slot: string, channel: string): TileQuery => ({
  kind: 'facet',
  slot,
  dimension: 'channel',
  filter: { where: { channel: [channel] } },
});
const answerTo = (query: TileQuery, n: number): TileAnswer => ({
  kind: 'facet',
  slot: query.slot,
  dimension: 'channel',
  values: [{ value: 'X', n }],
});

/** An engine pumped by hand: batches wait until they are answered. */
function handPumped() {
  const batches: {
    queries: readonly TileQuery[];
    settle: (answers: TileAnswer[]) => void;
    fail: () => void;
  }[] = [];
  const ticks: (() => void)[] = [];
  const tiles = createTileCoordinator(
    (queries) =>
      new Promise((settle, reject) => {
        batches.push({ queries, settle, fail: () => reject(new Error('worker gone')) });
      }),
    (run) => ticks.push(run),
  );
  const tick = async () => {
    do {
      while (ticks.length > 0) ticks.shift()?.();
      await new Promise((done) => setImmediate(done));
    } while (ticks.length > 0);
  };
  return { batches, tiles, tick };
}

describe('tile coordinator', () => {
  it('asks for all tiles of one tick at once', async () => {
    const { batches, tiles, tick } = handPumped();
    tiles.watch(facet('a', 'X'), () => {});
    tiles.watch(facet('b', 'X'), () => {});
    await tick();
    expect(batches.map((batch) => batch.queries.map((query) => query.slot))).toEqual([['a', 'b']]);
  });

  it('sends the latest question of a slot only, and keeps the stale answer in sight', async () => {
    const { batches, tiles, tick } = handPumped();
    const first = facet('a', 'first');
    let stop = tiles.watch(first, () => {});
    await tick();
    batches[0]?.settle([answerTo(first, 1)]);
    await tick();
    expect(tiles.read('a').state).toEqual({ status: 'ready', value: answerTo(first, 1) });

    for (const channel of ['second', 'third', 'fourth']) {
      stop();
      stop = tiles.watch(facet('a', channel), () => {});
    }
    expect(tiles.read('a').state).toEqual({ status: 'loading', stale: answerTo(first, 1) });
    await tick();
    expect(batches).toHaveLength(2);
    expect(batches[1]?.queries).toEqual([facet('a', 'fourth')]);
  });

  it('drops the answer to an older question', async () => {
    const { batches, tiles, tick } = handPumped();
    const stop = tiles.watch(facet('a', 'old'), () => {});
    await tick();
    stop();
    tiles.watch(facet('a', 'new'), () => {});
    batches[0]?.settle([answerTo(facet('a', 'old'), 1)]);
    await tick();
    expect(tiles.read('a').state.status).toBe('loading');
    batches[1]?.settle([answerTo(facet('a', 'new'), 2)]);
    await tick();
    expect(tiles.read('a').state).toEqual({ status: 'ready', value: answerTo(facet('a', 'new'), 2) });
  });

  it('answers a question it has asked before at once, until the data changes', async () => {
    const { batches, tiles, tick } = handPumped();
    const stop = tiles.watch(facet('a', 'X'), () => {});
    await tick();
    batches[0]?.settle([answerTo(facet('a', 'X'), 1)]);
    await tick();
    stop();
    tiles.watch(facet('a', 'Y'), () => {})();
    tiles.watch(facet('a', 'X'), () => {});
    expect(tiles.read('a').state.status).toBe('ready');
    tiles.invalidate();
    expect(tiles.read('a').state).toEqual({ status: 'loading', stale: answerTo(facet('a', 'X'), 1) });
    await tick();
    expect(batches).toHaveLength(2);
  });

  it('does not trust an answer that left before the data changed', async () => {
    const { batches, tiles, tick } = handPumped();
    tiles.watch(facet('a', 'X'), () => {});
    await tick();
    tiles.invalidate();
    batches[0]?.settle([answerTo(facet('a', 'X'), 1)]);
    await tick();
    expect(tiles.read('a').state.status).toBe('loading');
    batches[1]?.settle([answerTo(facet('a', 'X'), 2)]);
    await tick();
    expect(tiles.read('a').state).toEqual({ status: 'ready', value: answerTo(facet('a', 'X'), 2) });
  });

  it('fails with a reason and keeps what it had; a missing answer is a failure too', async () => {
    const { batches, tiles, tick } = handPumped();
    tiles.watch(facet('a', 'X'), () => {});
    tiles.watch(facet('b', 'X'), () => {});
    await tick();
    batches[0]?.settle([answerTo(facet('a', 'X'), 1)]);
    await tick();
    expect(tiles.read('b').state).toMatchObject({ status: 'failed', failure: { reason: 'internal' } });
    tiles.invalidate();
    await tick();
    batches[1]?.fail();
    await tick();
    expect(tiles.read('a').state).toEqual({
      status: 'failed',
      failure: { reason: 'internal', detail: 'worker gone' },
      stale: answerTo(facet('a', 'X'), 1),
    });
  });

  it('asks nothing for a tile that has gone', async () => {
    const { batches, tiles, tick } = handPumped();
    tiles.watch(facet('a', 'X'), () => {})();
    await tick();
    expect(batches).toHaveLength(0);
    tiles.watch(facet('a', 'X'), () => {});
    await tick();
    expect(batches).toHaveLength(1);
  });
});
