import type { Failure, Result } from '../domain/failure';
import { catalogue } from '../domain/figures/catalogue';
import { restatedBy } from '../domain/figures/restated-by';
import { inspectFile } from '../ingest/inspect-file';
import type { EngineMethod, EngineMethods } from '../ipc/engine-contract';
import { deleteDatabase } from '../storage/database';
import { answerQueries } from './answers/answer-queries';
import { explainFigure } from './answers/explain-figure';
import { changeWorkspace, configureWorkspace } from './imports/change-workspace';
import { importFiles } from './imports/import-files';
import { makeSample } from './imports/make-sample';
import { openWorkspace } from './open-workspace';
import type { EnginePorts } from './ports';
import { LatestSlots } from './reading/latest-slots';
import { readRows } from './reading/read-rows';
import { readSteadily } from './reading/read-steadily';
import { readThread } from './reading/read-thread';
import { takeSnapshots } from './restatements/take-snapshots';
import { keepPostings } from './search/keep-postings';
import { LatestSearch } from './search/latest-search';
import { searchKey, searchMentions } from './search/search-mentions';
import type { Workspace } from './workspace';

type Handlers = {
  readonly [M in EngineMethod]: (ask: EngineMethods[M]['ask']) => Promise<EngineMethods[M]['answer']>;
};

/** Thrown to a request that needs an open workspace when there is none: a bug of the page. */
export class NoWorkspace extends Error {
  constructor() {
    super('no workspace is open');
    this.name = 'NoWorkspace';
  }
}

/** A failure met by a method whose answer has no place for one. */
export class EngineFailure extends Error {
  constructor(readonly failure: Failure) {
    super('detail' in failure ? failure.detail : failure.reason);
    this.name = 'EngineFailure';
  }
}

/**
 * The data worker without its worker: answers the methods of the contract over ports, so that it runs in Node as
 * well. Opening, closing and changes (import, removal, sample) run one after the other in the order asked; questions
 * are answered meanwhile from the last committed state. What can be expected to fail is part of the answers;
 * anything thrown is a bug.
 */
export function createEngine(ports: EnginePorts): Handlers {
  let workspace: Workspace | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const slots = new LatestSlots();
  const running = new Map<string, AbortController>();
  const searches = new LatestSearch();
  /** Storing search indexes in the background; stopped by whatever comes next in turn. */
  let storing: Promise<void> = Promise.resolve();
  let turns = 0;

  const open = (): Workspace => {
    if (!workspace) throw new NoWorkspace();
    return workspace;
  };

  const inTurn = <T>(work: (number: number) => Promise<T>): Promise<T> => {
    turns += 1;
    const number = turns;
    const turn = last.then(() => storing).then(() => work(number));
    last = turn.catch(() => undefined);
    return turn;
  };

  /**
   * One change at a time; what a failed one has staged is removed, at once or, where the disk is full, at the next
   * opening: Chromium deletes a database in which a write to a full disk ended half-way.
   */
  const change = <T>(work: (target: Workspace) => Promise<Result<T>>): Promise<Result<T>> =>
    inTurn(async (number) => {
      const target = open();
      await target.forgetRefused();
      const result = await work(target).catch(
        (error: unknown): Result<T> => ({
          ok: false,
          failure: { reason: 'internal', detail: error instanceof Error ? error.message : String(error) },
        }),
      );
      if (!result.ok && result.failure.reason !== 'disk-full') await target.clearStaged();
      // Whatever goes wrong with an index loses nothing: it is made again when it is searched.
      if (result.ok) storing = keepPostings(target, () => turns === number).catch(() => undefined);
      return result;
    });

  const cancellable = <T>(
    importId: string,
    work: (target: Workspace, signal: AbortSignal) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const controller = new AbortController();
    running.set(importId, controller);
    return change((target) => work(target, controller.signal)).finally(() => running.delete(importId));
  };

  /** Leaves the open workspace, its imports cancelled; `work` follows before anything else can begin. */
  const leave = <T>(work: () => Promise<T>): Promise<T> => {
    for (const controller of running.values()) controller.abort();
    return inTurn(() => {
      workspace?.archive.close();
      workspace = null;
      return work();
    });
  };
  const close = () => leave(async () => null);

  return {
    open: ({ workspace: ref, settings }) =>
      leave(async () => {
        const opened = await openWorkspace(ref, settings, ports);
        workspace = opened.workspace;
        return opened.answer;
      }),
    close,
    async deleteDatabase({ databaseId }) {
      if (workspace?.archive.state.facts.databaseId === databaseId) await close();
      await deleteDatabase(databaseId, ports.idb);
      return null;
    },
    inspect({ file, format, mapping }) {
      const { source } = ports.openFile(file);
      return inspectFile(source, { ...(format && { format }), ...(mapping && { mapping }) });
    },
    import: ({ importId, files }) =>
      cancellable(importId, (target, signal) => importFiles(target, ports, importId, files, signal)),
    async cancelImport({ importId }) {
      running.get(importId)?.abort();
      return null;
    },
    makeSample: ({ importId }) =>
      cancellable(importId, (target, signal) => makeSample(target, ports, importId, signal)),
    removeImport: ({ importId }) =>
      change(async (target) => {
        const gone = target.archive.state.facts.imports.find(({ entry }) => entry.id === importId);
        if (gone) {
          const prepared = await target.archive.prepareRemoval(gone.source);
          if (!prepared.ok) return prepared;
          const committed = await changeWorkspace(target, prepared.value, ports);
          if (!committed.ok) return committed;
        }
        return { ok: true, value: { state: target.state, extent: target.extent } };
      }),
    async rejects({ importId, offset, limit }) {
      const { archive, refused } = open();
      const found =
        refused?.importId === importId
          ? refused
          : archive.state.facts.imports.find(({ entry }) => entry.id === importId);
      if (!found) return { total: 0, rows: [] };
      return {
        total: found.rejects,
        rows: expected(await archive.readRejects(found.source, offset, limit)),
      };
    },
    async configure({ settings }) {
      const target = open();
      const restated = restatedBy(target.settings, settings);
      configureWorkspace(target, settings);
      return { restated, extent: target.extent };
    },
    async catalogue() {
      return catalogue;
    },
    async query({ queries }) {
      const batch = slots.take(queries);
      await ports.breathe();
      const { dataset, settings } = open();
      return answerQueries(dataset, settings, slots.current(batch, queries));
    },
    async explain({ figure, filter }) {
      const target = open();
      return explainFigure(target.dataset, target.settings, figure, filter, (source) =>
        target.nameOfImport(source),
      );
    },
    async rows({ selection, offset, limit }) {
      const target = open();
      return expected(await readSteadily(target, () => readRows(target, selection, offset, limit)));
    },
    async search(ask) {
      const target = open();
      const isLatest = searches.take(searchKey(ask));
      await ports.breathe();
      return expected(await readSteadily(target, () => searchMentions(target, ask, isLatest)));
    },
    async thread({ mention }) {
      const target = open();
      return expected(await readSteadily(target, () => readThread(target, mention)));
    },
    async snapshots({ databaseId, setUp, ...known }) {
      const target = workspace;
      const turn = turns;
      if (running.size > 0 || target?.archive.state.facts.databaseId !== databaseId)
        return { status: 'overtaken' };
      return takeSnapshots(target, known, setUp, ports, () => turns === turn);
    },
  };
}

function expected<T>(result: Result<T>): T {
  if (!result.ok) throw new EngineFailure(result.failure);
  return result.value;
}
