import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import {
  type DamagedFile,
  type FileFailure,
  type WorkspaceState,
  workspaceState,
} from '../../ipc/main-contract';
import { failureOfError } from '../files/failure-of-error';
import { JsonFile } from './json-file';
import { Serial } from './serial';
import { NO_WORKSPACES, type Workspaces } from './workspace-changes';

const stateFile = v.object({ schema: v.literal(1), workspace: workspaceState });
const registryFile = v.object({
  schema: v.literal(1),
  active: v.nullable(v.string()),
  order: v.array(v.string()),
});

const STATE_FILE_NAME = /^([a-z0-9-]{1,64})\.json(?:\.previous)?$/;

/** The list after a change; with a failure nothing has changed. */
export type WorkspacesAnswer = Workspaces & { readonly failure: FileFailure | null };

/**
 * What main remembers of every workspace, outside IndexedDB: `workspaces/<id>.json` each, and `pharos.json` with
 * their order and the active one. A change is on disk before it is answered; one that cannot be written does not
 * happen. Changes wait for each other.
 */
export class WorkspaceStore {
  private readonly serial = new Serial();
  private readonly registry: JsonFile<v.InferOutput<typeof registryFile>>;
  private held: Workspaces = NO_WORKSPACES;
  private lost: readonly DamagedFile[] = [];
  private changed: () => void = () => undefined;

  constructor(private readonly folder: string) {
    this.registry = new JsonFile(join(folder, 'pharos.json'), registryFile, { previous: true });
  }

  /** Reads everything. A state file that the registry does not list is taken up: nothing is lost by its damage. */
  async open(): Promise<void> {
    const damaged: DamagedFile[] = [];
    const registry = await this.registry.read();
    if (registry.status === 'damaged') {
      damaged.push({
        file: 'pharos.json',
        kind: 'workspaces',
        keptAs: registry.keptAs,
        instead: registry.value ? 'previous' : 'nothing',
      });
    }
    const listed = registry.status === 'absent' ? null : registry.value;
    const ids = [...new Set([...(listed?.order ?? []), ...(await this.idsOnDisk())])];
    const workspaces: WorkspaceState[] = [];
    for (const id of ids) {
      const read = await this.fileOf(id).read();
      if (read.status !== 'read') {
        damaged.push({
          file: `${id}.json`,
          kind: 'workspace',
          keptAs: read.status === 'damaged' ? read.keptAs : null,
          instead: read.status === 'damaged' && read.value ? 'previous' : 'nothing',
        });
      }
      const state = read.status === 'absent' ? null : read.value?.workspace;
      if (state) workspaces.push(state);
    }
    const active = workspaces.find((each) => each.id === listed?.active) ?? workspaces[0];
    this.held = { workspaces, active: active?.id ?? null };
    this.lost = damaged;
  }

  get all(): Workspaces {
    return this.held;
  }

  get damaged(): readonly DamagedFile[] {
    return this.lost;
  }

  /** Applies a change and writes what it touched. With a failure the old state stands, here and on disk. */
  change(how: (all: Workspaces) => Workspaces): Promise<WorkspacesAnswer> {
    return this.serial.run(async () => {
      const before = this.held;
      const after = how(before);
      try {
        await this.write(before, after);
        this.held = after;
        this.changed();
        return { ...after, failure: null };
      } catch (error) {
        await this.takeBack(before, after);
        return { ...before, failure: failureOfError(error, this.registry.path, 'write') };
      }
    });
  }

  /** Called after each change. */
  onChange(listener: () => void): void {
    this.changed = listener;
  }

  /** When all changes asked for so far are on disk. */
  idle(): Promise<void> {
    return this.serial.idle();
  }

  /** States first, then the list, then deletions: an interruption leaves a workspace too many, never one too few. */
  private async write(before: Workspaces, after: Workspaces): Promise<void> {
    const known = new Map(before.workspaces.map((each) => [each.id, each]));
    for (const workspace of after.workspaces) {
      if (known.get(workspace.id) !== workspace) {
        await this.fileOf(workspace.id).write({ schema: 1, workspace });
      }
      known.delete(workspace.id);
    }
    if (before.active !== after.active || order(before).join() !== order(after).join()) {
      await this.registry.write({ schema: 1, active: after.active, order: order(after) });
    }
    for (const id of known.keys()) await this.remove(id);
  }

  /**
   * The state files of a change whose list could not be written: a new one goes, lest its workspace appear at the next
   * start, and one that was there says again what it said. Where that fails too, the next start finds more than it was
   * told, never less.
   */
  private async takeBack(before: Workspaces, after: Workspaces): Promise<void> {
    const known = new Map(before.workspaces.map((each) => [each.id, each]));
    for (const workspace of after.workspaces) {
      const old = known.get(workspace.id);
      if (old === workspace) continue;
      const undone = old
        ? this.fileOf(old.id).write({ schema: 1, workspace: old })
        : this.remove(workspace.id);
      await undone.catch(() => undefined);
    }
  }

  private async remove(id: string): Promise<void> {
    const file = this.fileOf(id);
    await rm(file.previousPath, { force: true });
    await rm(file.path, { force: true });
  }

  private fileOf(id: string): JsonFile<v.InferOutput<typeof stateFile>> {
    return new JsonFile(join(this.folder, 'workspaces', `${id}.json`), stateFile, { previous: true });
  }

  private async idsOnDisk(): Promise<readonly string[]> {
    const folder = join(this.folder, 'workspaces');
    await mkdir(folder, { recursive: true });
    return (await readdir(folder)).sort().flatMap((name) => STATE_FILE_NAME.exec(name)?.[1] ?? []);
  }
}

function order({ workspaces }: Workspaces): string[] {
  return workspaces.map(({ id }) => id);
}
