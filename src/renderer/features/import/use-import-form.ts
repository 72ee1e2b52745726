import { useEffect, useMemo } from 'react';
import type { Mapping } from '../../../domain/mapping';
import { failureOfFile } from '../../../ipc/failure-of-file';
import type { OpenedFile } from '../../../ipc/main-contract';
import { type ChosenFile, importFiles } from '../../session/actions/import-actions';
import { internalFailure } from '../../session/loadable';
import type { Session } from '../../session/state/session';
import { useDraft, useSession } from '../../session/use-session';
import {
  addFiles,
  EMPTY_DRAFT,
  type ImportDraft,
  looked,
  lookFailed,
  type MappingOrigin,
  mappedFiles,
  readinessOf,
  remap,
  removeFile,
  selectFile,
} from './import-draft';
import { settled } from './mapping/edit-mapping';

const DRAFT_KEY = 'import';
const SETTLE_MS = 200;

/** What the import form can do; every change lands in the draft, which outlives the screen. */
export interface ImportForm {
  readonly draft: ImportDraft;
  /** Adds files that main has opened; `mapping` is one that came with them. */
  add(files: readonly OpenedFile[], mapping?: Mapping): void;
  choose(): Promise<void>;
  /** A file handed over by the command line; with a mapping that fits it is imported straight away. */
  take(file: OpenedFile, mapping: Mapping | null): Promise<void>;
  remove(token: string): void;
  select(token: string): void;
  map(token: string, mapping: Mapping, origin: MappingOrigin): void;
  start(): Promise<void>;
  clear(): void;
}

export function useImportForm(): ImportForm {
  const session = useSession();
  const [kept, keep] = useDraft<ImportDraft>(DRAFT_KEY);
  const draft = kept ?? EMPTY_DRAFT;
  const form = useMemo(() => formOf(session, keep), [session, keep]);

  // A changed mapping is looked at again once the changes pause.
  const stale = draft.files.filter(({ look }) => look.status === 'ready' && look.stale);
  const staleKey = stale.map(({ file }) => file.token).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the draft starts the pause anew
  useEffect(() => {
    if (staleKey === '') return;
    const timer = setTimeout(() => {
      for (const { file, look } of stale) {
        if (look.status === 'ready') void form.lookAgain(file, look.mapping, look.origin);
      }
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [form, draft, staleKey]);

  return { ...form, draft };
}

function formOf(session: Session, keep: (draft: ImportDraft | undefined) => void) {
  const { main, engine, drafts, store } = session;
  const current = (): ImportDraft =>
    (drafts.getState().values[DRAFT_KEY] as ImportDraft | undefined) ?? EMPTY_DRAFT;
  const change = (how: (draft: ImportDraft) => ImportDraft) => {
    const next = how(current());
    keep(next.files.length === 0 ? undefined : next);
  };

  async function look(file: OpenedFile, given: Mapping | null): Promise<void> {
    try {
      const first = await engine.ask('inspect', { file, ...(given ? { mapping: given } : {}) });
      if (!first.ok) {
        change((draft) => lookFailed(draft, file.token, first.failure));
        return;
      }
      const remembered = given
        ? null
        : await main.invoke('mapping.recall', { fingerprint: first.value.fingerprint });
      const again = remembered && (await engine.ask('inspect', { file, mapping: remembered }));
      const found =
        remembered && again?.ok
          ? { inspection: again.value, mapping: remembered, origin: 'remembered' as const }
          : {
              inspection: first.value,
              mapping: given ?? first.value.suggested,
              origin: given ? ('loaded' as const) : ('suggested' as const),
            };
      change((draft) => looked(draft, file.token, found, null));
    } catch (error) {
      change((draft) => lookFailed(draft, file.token, internalFailure(error)));
    }
  }

  const add = (files: readonly OpenedFile[], mapping?: Mapping) => {
    const known = new Set(current().files.map(({ file }) => file.path));
    change((draft) => addFiles(draft, files));
    for (const file of files) if (!known.has(file.path)) void look(file, mapping ?? null);
  };

  const remove = (token: string) => {
    change((draft) => removeFile(draft, token));
    void main.invoke('file.close', { token });
  };
  const clear = () => {
    for (const { file } of current().files) remove(file.token);
  };

  /**
   * The files are opened anew: the import reads them from their start, and ends their leases. What was added while it
   * ran stays for the next one.
   */
  const start = async () => {
    const files: ChosenFile[] = [];
    const mapped = mappedFiles(current());
    for (const { file, mapping, fingerprint } of mapped) {
      const opened = await main.invoke('file.open', { path: file.path });
      if (!opened.ok) {
        change((draft) => lookFailed(draft, file.token, failureOfFile(opened.failure)));
        return;
      }
      files.push({ file: opened.value, mapping, fingerprint });
    }
    if ((await importFiles(session, files)) === null) return;
    for (const { file } of mapped) remove(file.token);
  };

  const warn = (title: string, failure: Parameters<typeof failureOfFile>[0]) =>
    store.setState({ notice: { tone: 'warning', title, failure: failureOfFile(failure) } });

  return {
    add,
    async lookAgain(file: OpenedFile, mapping: Mapping, origin: MappingOrigin): Promise<void> {
      try {
        const found = await engine.ask('inspect', { file, mapping });
        if (!found.ok) {
          change((draft) => lookFailed(draft, file.token, found.failure));
          return;
        }
        const inspection = found.value;
        const better = settled(mapping, inspection);
        change((draft) => {
          const next = looked(draft, file.token, { inspection, mapping, origin }, mapping);
          return better === mapping || next === draft ? next : remap(next, file.token, better, origin);
        });
      } catch (error) {
        change((draft) => lookFailed(draft, file.token, internalFailure(error)));
      }
    },
    async choose(): Promise<void> {
      const chosen = await main.invoke('file.choose', { kind: 'mentions' });
      for (const opened of chosen ?? []) {
        if (opened.ok) add([opened.value]);
        else warn('A file could not be opened.', opened.failure);
      }
    },
    async take(file: OpenedFile, mapping: Mapping | null): Promise<void> {
      if (!mapping) {
        add([file]);
        return;
      }
      change((draft) => addFiles(draft, [file]));
      await look(file, mapping);
      if (readinessOf(current()).status === 'ready') await start();
    },
    remove,
    select: (token: string) => change((draft) => selectFile(draft, token)),
    map: (token: string, mapping: Mapping, origin: MappingOrigin) =>
      change((draft) => remap(draft, token, mapping, origin)),
    clear,
    start,
  };
}
