import type { Result } from '../domain/failure';
import type { WorkspaceSettings } from '../domain/settings';
import type { OpenAnswer, WorkspaceRef } from '../ipc/engine-contract';
import { openDexieStore } from '../storage/dexie-mention-store';
import { MentionArchive } from '../storage/mention-archive';
import type { MentionStore } from '../storage/mention-store';
import { compareStore } from './compare-store';
import type { EnginePorts } from './ports';
import { storeState } from './store-state';
import { Workspace } from './workspace';

export interface Opened {
  readonly answer: OpenAnswer;
  readonly workspace: Workspace | null;
}

/** Opens a workspace's database, if it is the one that main remembers and whole, and joins its mentions. */
export async function openWorkspace(
  ref: WorkspaceRef,
  settings: WorkspaceSettings,
  ports: EnginePorts,
): Promise<Opened> {
  const { codec, idb } = ports;
  const store = await openDexieStore(ref.databaseId, { ...(codec && { codec }), ...(idb && { idb }) });
  if (!store.ok) return failed(store.failure);
  const opened = await openStore(store.value, ref, settings, ports);
  if (!opened.workspace) store.value.close();
  return opened;
}

async function openStore(
  store: MentionStore,
  ref: WorkspaceRef,
  settings: WorkspaceSettings,
  ports: EnginePorts,
): Promise<Opened> {
  const found = await store.facts();
  if (!found.ok) return failed(found.failure);
  const comparison = compareStore(ref, found.value);
  if (comparison.verdict === 'mismatch') {
    const state = found.value && storeState(found.value);
    return { answer: { status: 'mismatch', kind: comparison.kind, found: state }, workspace: null };
  }
  if (comparison.verdict === 'create') {
    const created = await store.create(ref.databaseId);
    if (!created.ok) return failed(created.failure);
  }
  const archive = await MentionArchive.load(store);
  if (!archive.ok) {
    if (archive.failure.reason !== 'storage-damaged') return failed(archive.failure);
    const state = found.value && storeState(found.value);
    return { answer: { status: 'mismatch', kind: 'damaged', found: state }, workspace: null };
  }
  const workspace = new Workspace(archive.value, settings, ports.breathe);
  return { answer: { status: 'ready', state: workspace.state, extent: workspace.extent }, workspace };
}

function failed(failure: (Result<never> & { ok: false })['failure']): Opened {
  return { answer: { status: 'failed', failure }, workspace: null };
}
