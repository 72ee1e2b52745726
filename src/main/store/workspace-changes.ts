import type { MainAsk, WorkspaceState } from '../../ipc/main-contract';

/** All workspaces in the order they were made, and the one in use. */
export interface Workspaces {
  readonly workspaces: readonly WorkspaceState[];
  readonly active: string | null;
}

export const NO_WORKSPACES: Workspaces = { workspaces: [], active: null };

/** Identities and the time, given so that a change is a function of values. */
export interface Fresh {
  readonly id: string;
  readonly databaseId: string;
  readonly now: number;
}

/**
 * A new workspace, which becomes the active one. There is only ever one sample workspace: asking for a second
 * one activates the first.
 */
export function createWorkspace(
  all: Workspaces,
  { name, kind }: MainAsk<'workspace.create'>,
  { id, databaseId, now }: Fresh,
): Workspaces {
  const sample = kind === 'sample' ? all.workspaces.find((each) => each.kind === 'sample') : undefined;
  if (sample) return { ...all, active: sample.id };
  const created: WorkspaceState = {
    id,
    name: freeName(name, all.workspaces),
    kind,
    databaseId,
    generation: 0,
    mentions: 0,
    imports: [],
    settings: null,
    importing: null,
    createdAt: now,
  };
  return { workspaces: [...all.workspaces, created], active: id };
}

export function activateWorkspace(all: Workspaces, id: string): Workspaces {
  return all.workspaces.some((each) => each.id === id) ? { ...all, active: id } : all;
}

export function renameWorkspace(all: Workspaces, id: string, name: string): Workspaces {
  const others = all.workspaces.filter((each) => each.id !== id);
  if (plainName(name) === '') return all;
  return change(all, id, (state) => ({ ...state, name: freeName(name, others) }));
}

/** Without the workspace. The one before it in the list becomes active, else the one after, else none. */
export function deleteWorkspace(all: Workspaces, id: string): Workspaces {
  const at = all.workspaces.findIndex((each) => each.id === id);
  if (at < 0) return all;
  const workspaces = all.workspaces.toSpliced(at, 1);
  if (all.active !== id) return { workspaces, active: all.active };
  return { workspaces, active: (workspaces[at - 1] ?? workspaces[at])?.id ?? null };
}

export function configureWorkspace(
  all: Workspaces,
  { id, settings }: MainAsk<'workspace.settings'>,
): Workspaces {
  return change(all, id, (state) => ({ ...state, settings }));
}

/**
 * What the database holds after a commit. A message of a database that was given up, or one that is older than
 * what is known, changes nothing: what main remembers never goes back, or a loss would go unnoticed.
 */
export function commitWorkspace(all: Workspaces, commit: MainAsk<'workspace.committed'>): Workspaces {
  return change(all, commit.id, (state) => {
    if (commit.databaseId !== state.databaseId || commit.generation < state.generation) return state;
    const { generation, mentions, imports } = commit;
    const ended = imports.some((each) => each.id === state.importing?.id);
    return { ...state, generation, mentions, imports, importing: ended ? null : state.importing };
  });
}

/**
 * A fresh, empty database under a new identity; name and settings stay. What is to be imported into it is written
 * with it, so that no moment knows neither the old list nor the new one.
 */
export function restartWorkspace(
  all: Workspaces,
  { id, importing }: MainAsk<'workspace.restart'>,
  databaseId: string,
): Workspaces {
  return change(all, id, (state) => ({
    ...state,
    databaseId,
    generation: 0,
    mentions: 0,
    imports: [],
    importing,
  }));
}

export function beginImport(all: Workspaces, { id, importing }: MainAsk<'import.began'>): Workspaces {
  return change(all, id, (state) => ({ ...state, importing }));
}

function change(all: Workspaces, id: string, how: (state: WorkspaceState) => WorkspaceState): Workspaces {
  return { ...all, workspaces: all.workspaces.map((each) => (each.id === id ? how(each) : each)) };
}

function plainName(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 100)
    .trim();
}

/** A name no other workspace has: "Customers", then "Customers 2". */
function freeName(wanted: string, others: readonly WorkspaceState[]): string {
  const taken = new Set(others.map((each) => each.name.toLocaleLowerCase()));
  const base = plainName(wanted) || 'Workspace';
  let name = base;
  for (let number = 2; taken.has(name.toLocaleLowerCase()); number += 1) name = `${base} ${number}`;
  return name;
}
