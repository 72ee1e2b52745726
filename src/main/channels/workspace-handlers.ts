import { randomUUID } from 'node:crypto';
import type { RestatementStore } from '../store/restatement-store';
import {
  activateWorkspace,
  beginImport,
  commitWorkspace,
  configureWorkspace,
  createWorkspace,
  deleteWorkspace,
  renameWorkspace,
  restartWorkspace,
  type Workspaces,
} from '../store/workspace-changes';
import type { WorkspaceStore } from '../store/workspace-store';
import type { Handlers } from './handle-channels';

type WorkspaceChannel = Extract<
  keyof Handlers,
  `workspace.${string}` | `restatements.${string}` | 'import.began'
>;

/** Answers of the channels that change what main remembers of the workspaces. */
export function workspaceHandlers(
  store: WorkspaceStore,
  restatements: RestatementStore,
): Pick<Handlers, WorkspaceChannel> {
  const change = (how: (all: Workspaces) => Workspaces) => store.change(how);
  return {
    'workspace.create': (ask) =>
      change((all) =>
        createWorkspace(all, ask, { id: randomUUID(), databaseId: randomUUID(), now: Date.now() }),
      ),
    'workspace.activate': ({ id }) => change((all) => activateWorkspace(all, id)),
    'workspace.rename': ({ id, name }) => change((all) => renameWorkspace(all, id, name)),
    'workspace.delete': async ({ id }) => {
      const answer = await change((all) => deleteWorkspace(all, id));
      if (!answer.failure) await restatements.forget(id);
      return answer;
    },
    'workspace.settings': (ask) => change((all) => configureWorkspace(all, ask)),
    'workspace.committed': (ask) => change((all) => commitWorkspace(all, ask)),
    'workspace.restart': (ask) => change((all) => restartWorkspace(all, ask, randomUUID())),
    'restatements.read': ({ id }) => restatements.read(id),
    // Of a workspace that has been deleted meanwhile nothing is kept.
    'restatements.keep': async (ask) =>
      store.all.workspaces.some(({ id }) => id === ask.id) ? restatements.keep(ask) : null,
    'import.began': async (ask) => (await store.change((all) => beginImport(all, ask))).failure,
  };
}
