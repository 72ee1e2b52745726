import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import {
  type DamagedFile,
  type Preferences,
  preferences as preferencesSchema,
} from '../../ipc/main-contract';
import { UNFINISHED } from '../files/write-atomically';
import { type WindowPlace, windowPlace } from '../window/window-place';
import { KeptValue } from './kept-value';
import { type RememberedMappings, rememberedMappings } from './remembered-mappings';
import { RestatementStore } from './restatement-store';
import { WorkspaceStore } from './workspace-store';

/** Everything main keeps on disk, read. */
export interface AppData {
  readonly workspaces: WorkspaceStore;
  readonly restatements: RestatementStore;
  readonly preferences: KeptValue<Preferences>;
  readonly mappings: KeptValue<RememberedMappings>;
  readonly place: KeptValue<WindowPlace | null>;
  readonly damaged: readonly DamagedFile[];
  /** When every change asked for so far is on disk. */
  idle(): Promise<void>;
}

const USUAL_PREFERENCES: Preferences = { theme: 'system', density: 'comfortable' };

/** Opens main's files in a folder; throws only when a damaged one can neither be read nor set aside. */
export async function openAppData(folder: string): Promise<AppData> {
  const workspaces = new WorkspaceStore(folder);
  const restatements = new RestatementStore(folder);
  const preferences = new KeptValue(
    join(folder, 'preferences.json'),
    preferencesSchema,
    USUAL_PREFERENCES,
    'preferences',
  );
  const mappings = new KeptValue<RememberedMappings>(
    join(folder, 'mappings.json'),
    rememberedMappings,
    [],
    'mappings',
  );
  const place = new KeptValue<WindowPlace | null>(
    join(folder, 'window.json'),
    v.nullable(windowPlace),
    null,
    'window',
  );
  const stores = [workspaces, preferences, mappings, place];
  await sweepUnfinished([folder, join(folder, 'workspaces')]);
  await Promise.all(stores.map((store) => store.open()));
  return {
    workspaces,
    restatements,
    preferences,
    mappings,
    place,
    damaged: stores.flatMap((store) => store.damaged),
    idle: async () => {
      await Promise.all([...stores, restatements].map((store) => store.idle()));
    },
  };
}

/** Writes that were under way when the power went: their files were never put in place. */
async function sweepUnfinished(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names) {
      if (name.endsWith(UNFINISHED)) await rm(join(folder, name), { force: true });
    }
  }
}
