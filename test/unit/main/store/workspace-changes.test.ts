import { describe, expect, it } from 'vitest';
import type { MainAsk } from '../../../../src/ipc/main-contract';
import {
  activateWorkspace,
  beginImport,
  commitWorkspace,
  createWorkspace,
  deleteWorkspace,
  NO_WORKSPACES,
  renameWorkspace,
  restartWorkspace,
  type Workspaces,
} from '../../../../src/main/store/workspace-changes';

let number = 0;

function create(all: Workspaces, name: string, kind: 'real' | 'sample' = 'real'): Workspaces {
  number += 1;
  return createWorkspace(all, { name, kind }, { id: `w${number}`, databaseId: `d${number}`, now: 5 });
}

const three = create(create(create(NO_WORKSPACES, 'One'), 'Two'), 'Three');
const [one, two, three3] = three.workspaces.map(({ id }) => id) as [string, string, string];
const names = ({ workspaces }: Workspaces) => workspaces.map(({ name }) => name);
const stateOf = (all: Workspaces, id: string) => all.workspaces.find((each) => each.id === id);

const commit = (generation: number, databaseId = stateOf(three, one)?.databaseId ?? '') =>
  ({
    id: one,
    databaseId,
    generation,
    mentions: generation * 10,
    imports: [],
  }) satisfies MainAsk<'workspace.committed'>;

describe('createWorkspace', () => {
  it('starts empty, under an identity of its own, and becomes the active one', () => {
    expect(three.active).toBe(three3);
    expect(stateOf(three, three3)).toMatchObject({ generation: 0, mentions: 0, imports: [], settings: null });
    expect(new Set(three.workspaces.map(({ databaseId }) => databaseId)).size).toBe(3);
  });

  it('gives every workspace a name that no other has', () => {
    expect(names(create(create(three, ' one '), 'ONE'))).toEqual(['One', 'Two', 'Three', 'one 2', 'ONE 3']);
    expect(names(create(NO_WORKSPACES, ' \u0000\u202e\n '))).toEqual(['Workspace']);
    expect(names(create(NO_WORKSPACES, 'a\tb  c'))).toEqual(['a b c']);
  });

  it('has only one sample workspace: asking again activates it', () => {
    const sample = create(three, 'Sample', 'sample');
    const again = create(activateWorkspace(sample, one), 'Sample', 'sample');
    expect(again.workspaces).toEqual(sample.workspaces);
    expect(again.active).toBe(sample.active);
  });
});

describe('deleteWorkspace', () => {
  it('activates the one before, else the one after, else none', () => {
    const without3 = deleteWorkspace(three, three3);
    expect([without3.active, names(without3)]).toEqual([two, ['One', 'Two']]);
    const without1 = deleteWorkspace(activateWorkspace(without3, one), one);
    expect(without1.active).toBe(two);
    expect(deleteWorkspace(without1, two)).toEqual({ workspaces: [], active: null });
  });

  it('leaves the active one alone when another goes, and everything when none is meant', () => {
    expect(deleteWorkspace(three, one).active).toBe(three3);
    expect(deleteWorkspace(three, 'none')).toBe(three);
  });
});

describe('renameWorkspace', () => {
  it('renames, also to its own name in other letters, never to nothing', () => {
    expect(names(renameWorkspace(three, one, 'ONE'))).toEqual(['ONE', 'Two', 'Three']);
    expect(names(renameWorkspace(three, one, 'two'))).toEqual(['two 2', 'Two', 'Three']);
    expect(renameWorkspace(three, one, '  ')).toBe(three);
  });
});

describe('activateWorkspace', () => {
  it('changes nothing for an unknown one', () => {
    expect(activateWorkspace(three, 'none')).toBe(three);
  });
});

describe('commitWorkspace', () => {
  it('remembers what the database holds', () => {
    expect(stateOf(commitWorkspace(three, commit(3)), one)).toMatchObject({ generation: 3, mentions: 30 });
  });

  it('never goes back to an older generation, or the loss of a newer one would go unnoticed', () => {
    const at3 = commitWorkspace(three, commit(3));
    expect(stateOf(commitWorkspace(at3, commit(2)), one)).toBe(stateOf(at3, one));
  });

  it('does not hear a database that was given up', () => {
    const at3 = commitWorkspace(three, commit(3));
    const fresh = restartWorkspace(at3, { id: one, importing: null }, 'd-new');
    expect(stateOf(commitWorkspace(fresh, commit(4)), one)).toMatchObject({
      generation: 0,
      databaseId: 'd-new',
    });
  });

  it('ends the import it holds, and no other', () => {
    const importing = { id: 'i1', startedAt: 1, files: [] };
    const began = beginImport(three, { id: one, importing });
    expect(stateOf(began, one)?.importing).toEqual(importing);
    expect(stateOf(commitWorkspace(began, commit(1)), one)?.importing).toEqual(importing);
    const record = {
      id: 'i1',
      at: 1,
      files: [],
      counts: { read: 0, accepted: 0, rejected: 0, duplicates: 0 },
      firstMention: null,
      lastMention: null,
    };
    const ended = commitWorkspace(began, { ...commit(1), imports: [record] });
    expect(stateOf(ended, one)?.importing).toBeNull();
  });
});

describe('restartWorkspace', () => {
  it('empties the workspace under a new database, keeps name and settings, and knows what is to come', () => {
    const planned = { id: 'again', startedAt: 1, files: [] };
    const fresh = restartWorkspace(
      commitWorkspace(three, commit(3)),
      { id: one, importing: planned },
      'd-new',
    );
    expect(stateOf(fresh, one)).toEqual({ ...stateOf(three, one), databaseId: 'd-new', importing: planned });
  });
});
