import { describe, expect, it } from 'vitest';
import { engineInNode, settings, workspace } from '../../fixtures/engine';
import { value } from '../../fixtures/storage/archive';

describe('the engine, without a worker', () => {
  it('fills the sample, answers its rows, and has it again after a restart', async () => {
    const { engine, idb, progress } = engineInNode();
    expect(await engine.open({ workspace, settings })).toMatchObject({ status: 'ready', extent: null });
    const made = value(await engine.makeSample({ importId: 'sample' }));
    expect(made.record.counts.accepted).toBe(made.state.mentions);
    expect(made.state).toMatchObject({ generation: 1, databaseId: 'db-1' });
    expect(progress.at(-1)).toMatchObject({ phase: 'joining', rows: made.record.counts.read });
    const page = await engine.rows({
      selection: { filter: { where: {} }, figure: 'volume' },
      offset: 100,
      limit: 50,
    });
    expect(page.rows).toHaveLength(50);
    await engine.close({});

    const again = engineInNode({ idb });
    const opened = await again.engine.open({
      workspace: { ...workspace, generation: 1, mentions: made.state.mentions },
      settings,
    });
    expect(opened).toMatchObject({ status: 'ready', state: made.state });
    const same = await again.engine.rows({
      selection: { filter: { where: {} }, figure: 'volume' },
      offset: 100,
      limit: 50,
    });
    expect(same).toEqual(page);
  });
});
