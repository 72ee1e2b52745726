import type { Failure } from '../../../domain/failure';
import type { Mapping } from '../../../domain/mapping';
import type { Inspection } from '../../../ipc/engine-contract';
import type { OpenedFile } from '../../../ipc/main-contract';

/** What is known of a chosen file. */
export type Look =
  | { readonly status: 'looking' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | {
      readonly status: 'ready';
      readonly inspection: Inspection;
      readonly mapping: Mapping;
      readonly origin: MappingOrigin;
      /** The mapping was changed after the inspection: preview and problems are of the one before. */
      readonly stale: boolean;
    };

export type MappingOrigin = 'suggested' | 'remembered' | 'loaded' | 'edited';

export interface DraftFile {
  readonly file: OpenedFile;
  readonly look: Look;
}

/** Files chosen for an import and what a person has said about them; kept while other rooms are visited. */
export interface ImportDraft {
  readonly files: readonly DraftFile[];
  /** Token of the file whose mapping is on screen. */
  readonly selected: string | null;
}

export const EMPTY_DRAFT: ImportDraft = { files: [], selected: null };

/** Adds files; one that is already there under its path is not added twice. */
export function addFiles(draft: ImportDraft, files: readonly OpenedFile[]): ImportDraft {
  const known = new Set(draft.files.map(({ file }) => file.path));
  const added = files
    .filter(({ path }) => !known.has(path))
    .map((file): DraftFile => ({ file, look: { status: 'looking' } }));
  return {
    files: [...draft.files, ...added],
    selected: draft.selected ?? added[0]?.file.token ?? null,
  };
}

export function removeFile(draft: ImportDraft, token: string): ImportDraft {
  const files = draft.files.filter(({ file }) => file.token !== token);
  const selected = draft.selected === token ? (files[0]?.file.token ?? null) : draft.selected;
  return { files, selected };
}

export const selectFile = (draft: ImportDraft, token: string): ImportDraft => ({ ...draft, selected: token });

/** Takes over what an inspection found. One that was asked under an older mapping is dropped. */
export function looked(
  draft: ImportDraft,
  token: string,
  found: { readonly inspection: Inspection; readonly mapping: Mapping; readonly origin: MappingOrigin },
  askedUnder: Mapping | null,
): ImportDraft {
  const look = draft.files.find(({ file }) => file.token === token)?.look;
  if (look?.status === 'ready' && askedUnder !== look.mapping) return draft;
  return changeFile(draft, token, (file) => ({ ...file, look: { status: 'ready', ...found, stale: false } }));
}

export const lookFailed = (draft: ImportDraft, token: string, failure: Failure): ImportDraft =>
  changeFile(draft, token, (file) => ({ ...file, look: { status: 'failed', failure } }));

/**
 * Gives a file another mapping, and with it every file that has the same header, so that twelve monthly exports
 * are mapped once.
 */
export function remap(
  draft: ImportDraft,
  token: string,
  mapping: Mapping,
  origin: MappingOrigin,
): ImportDraft {
  const target = draft.files.find(({ file }) => file.token === token);
  if (target?.look.status !== 'ready') return draft;
  const { fingerprint } = target.look.inspection;
  return {
    ...draft,
    files: draft.files.map((file) =>
      file.look.status === 'ready' && file.look.inspection.fingerprint === fingerprint
        ? { ...file, look: { ...file.look, mapping, origin, stale: true } }
        : file,
    ),
  };
}

/** Whether, and if not why not, the files can be imported now. */
export type Readiness =
  | { readonly status: 'ready' }
  | { readonly status: 'looking' }
  | { readonly status: 'blocked'; readonly problems: readonly BlockingProblem[] };

export interface BlockingProblem {
  readonly token: string;
  readonly file: string;
  readonly failure: Failure;
}

export function readinessOf(draft: ImportDraft): Readiness {
  const problems = draft.files.flatMap(({ file, look }) =>
    problemsOf(look).map((failure): BlockingProblem => ({ token: file.token, file: file.name, failure })),
  );
  if (draft.files.some(({ look }) => look.status === 'looking' || (look.status === 'ready' && look.stale))) {
    return { status: 'looking' };
  }
  return problems.length > 0 ? { status: 'blocked', problems } : { status: 'ready' };
}

function problemsOf(look: Look): readonly Failure[] {
  switch (look.status) {
    case 'looking':
      return [];
    case 'failed':
      return [look.failure];
    case 'ready':
      return look.inspection.problems;
  }
}

/** Files under the mapping they would be imported with. */
export const mappedFiles = (
  draft: ImportDraft,
): readonly { readonly file: OpenedFile; readonly mapping: Mapping; readonly fingerprint: string }[] =>
  draft.files.flatMap(({ file, look }) =>
    look.status === 'ready'
      ? [{ file, mapping: look.mapping, fingerprint: look.inspection.fingerprint }]
      : [],
  );

function changeFile(draft: ImportDraft, token: string, change: (file: DraftFile) => DraftFile): ImportDraft {
  return {
    ...draft,
    files: draft.files.map((file) => (file.file.token === token ? change(file) : file)),
  };
}
