import * as v from 'valibot';
import { COMMANDS } from './commands';
import { figureSnapshot, restatement } from './restatements-schema';

/**
 * The one contract between page and main. Each channel has a parser for what is asked and one for what is answered;
 * main checks the sender in one place and parses before it acts, the page's wrapper is derived from this table.
 */
const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const none = v.null();
const list = <const S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.readonly());

export const fileFailure = v.object({
  reason: v.picklist([
    'file-not-found',
    'file-unreadable',
    'file-unwritable',
    'file-changed',
    'mapping-unreadable',
    'disk-full',
    'cancelled',
  ]),
  file: text(4096),
  detail: text(1000),
});

/** What was to be kept is on disk, or why it is not; then nothing has changed. */
const kept = v.nullable(fileFailure);

export const mapping = v.object({
  format: v.picklist(['csv', 'tsv', 'xlsx', 'ndjson']),
  columns: v.record(text(64), text(1000)),
  directionValues: v.exactOptional(v.object({ inbound: list(text(1000)), outbound: list(text(1000)) })),
  createdAtFormat: v.exactOptional(text(200)),
  zone: v.exactOptional(text(100)),
  brandFrom: v.exactOptional(v.picklist(['column', 'thread'])),
  ownBrands: v.exactOptional(list(text(500))),
  defaults: v.exactOptional(v.record(text(64), text(1000))),
});

export const openedFile = v.object({ token: id, name: text(1000), path: text(4096), size: count });

const cost = v.exactOptional(v.object({ low: count, base: count, high: count }));

export const settings = v.object({
  ownBrands: list(text(500)),
  competitors: list(text(500)),
  zone: text(100),
  weekStart: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
  fiscalYearStart: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  slaTargetMin: v.pipe(v.number(), v.integer(), v.minValue(1)),
  businessHours: v.object({
    version: count,
    zone: text(100),
    weekly: list(v.object({ weekday: count, opensMin: count, closesMin: count })),
    holidays: list(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  }),
  riskThreshold: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))),
  costs: v.exactOptional(v.object({ labour: cost, credits: cost, revenueAtRisk: cost })),
});

export const importRecord = v.object({
  id,
  at: v.number(),
  files: list(v.object({ name: text(1000), path: text(4096), sha256: text(64), bytes: count, mapping })),
  counts: v.object({ read: count, accepted: count, rejected: count, duplicates: count }),
  firstMention: v.nullable(v.number()),
  lastMention: v.nullable(v.number()),
});

/** What main keeps of a workspace outside IndexedDB (the state file). */
export const workspaceState = v.object({
  id,
  name: text(200),
  kind: v.picklist(['real', 'sample']),
  databaseId: text(64),
  generation: count,
  mentions: count,
  imports: list(importRecord),
  /** null until the set-up questions were answered. */
  settings: v.nullable(settings),
  /** An import that had begun and not ended when the state was written: it was interrupted. */
  importing: v.nullable(
    v.object({ id, startedAt: v.number(), files: list(v.object({ path: text(4096), mapping })) }),
  ),
  createdAt: v.number(),
});

/** Entries oldest first (G10). */
export const restatementLog = list(restatement);

/** The snapshots taken last, and what they were taken of. */
export const keptSnapshots = v.object({
  basis: v.object({ databaseId: text(64), generation: count, settings, setUp: v.boolean() }),
  snapshots: list(figureSnapshot),
});

export const preferences = v.object({
  theme: v.picklist(['system', 'light', 'dark']),
  density: v.picklist(['comfortable', 'compact']),
});

/** A file of ours (its name, without folder) that was damaged or had gone, and what became of it. */
export const damagedFile = v.object({
  file: text(300),
  kind: v.picklist(['preferences', 'workspaces', 'workspace', 'mappings', 'window', 'restatements']),
  /** Name under which the damaged bytes are kept; null when the file was not there at all. */
  keptAs: v.nullable(text(300)),
  /** What is used in its place: the version written before it, or nothing. */
  instead: v.picklist(['previous', 'nothing']),
});

const launch = v.object({
  sample: v.boolean(),
  import: v.nullable(v.object({ file: openedFile, mapping: v.nullable(mapping) })),
  failure: v.nullable(fileFailure),
});

export const boot = v.object({
  version: text(50),
  platform: text(20),
  locale: text(50),
  zone: text(100),
  packaged: v.boolean(),
  workspaces: list(workspaceState),
  active: v.nullable(id),
  preferences,
  /** Files of ours that could not be read at this start: none is ever replaced without having been set aside. */
  damaged: list(damagedFile),
  /** What the command line asked for, once. */
  launch,
  /** What further starts asked for before the page was there. */
  later: list(launch),
});

const opened = v.variant('ok', [
  v.object({ ok: v.literal(true), value: openedFile }),
  v.object({ ok: v.literal(false), failure: fileFailure }),
]);
/** The list after the change; with a failure nothing has changed, on disk or here. */
const workspaces = v.object({ workspaces: list(workspaceState), active: v.nullable(id), failure: kept });

export const MAIN_CHANNELS = {
  'app.boot': { ask: none, answer: boot },
  'preferences.save': { ask: preferences, answer: kept },
  'workspace.create': {
    ask: v.object({ name: text(200), kind: v.picklist(['real', 'sample']) }),
    answer: workspaces,
  },
  'workspace.activate': { ask: v.object({ id }), answer: workspaces },
  'workspace.rename': { ask: v.object({ id, name: text(200) }), answer: workspaces },
  /** Forgets the workspace and its state file; the page deletes the database. */
  'workspace.delete': { ask: v.object({ id }), answer: workspaces },
  'workspace.settings': { ask: v.object({ id, settings }), answer: workspaces },
  /** After each commit: what the database now holds. */
  'workspace.committed': {
    ask: v.object({
      id,
      databaseId: text(64),
      generation: count,
      mentions: count,
      imports: list(importRecord),
    }),
    answer: workspaces,
  },
  /** A fresh database under a new id, after the stop screen: the old one is given up. */
  'workspace.restart': {
    ask: v.object({ id, importing: workspaceState.entries.importing }),
    answer: workspaces,
  },
  /** The log of a workspace and the snapshots taken last; with a failure neither could be read, and nothing is to be written. */
  'restatements.read': {
    ask: v.object({ id }),
    answer: v.object({
      log: restatementLog,
      kept: v.nullable(keptSnapshots),
      damaged: list(damagedFile),
      failure: kept,
    }),
  },
  /** New snapshots and, where it has grown, the whole log (null: it stays). */
  'restatements.keep': {
    ask: v.object({ id, log: v.nullable(restatementLog), kept: keptSnapshots }),
    answer: kept,
  },
  /** An import begins; null: it has ended, in whatever way. */
  'import.began': { ask: v.object({ id, importing: workspaceState.entries.importing }), answer: kept },
  /** Shows the platform's open dialog; null when it was closed without a choice. */
  'file.choose': {
    ask: v.object({ kind: v.picklist(['mentions', 'mapping']) }),
    answer: v.nullable(list(opened)),
  },
  /** Opens a path that a person dropped on the window or that the list of imports remembers. */
  'file.open': { ask: v.object({ path: text(4096) }), answer: opened },
  'file.read': {
    ask: v.object({ token: id, offset: count, length: v.pipe(count, v.maxValue(8_388_608)) }),
    answer: v.variant('ok', [
      v.object({ ok: v.literal(true), value: v.instance(Uint8Array) }),
      v.object({ ok: v.literal(false), failure: fileFailure }),
    ]),
  },
  /** SHA-256 of what was read in order from the start, and the end of the file's lease. */
  'file.close': { ask: v.object({ token: id }), answer: v.object({ sha256: v.nullable(text(64)) }) },
  /** Shows the save dialog and writes; null when it was closed without a choice. */
  'file.save': {
    ask: v.object({ name: text(1000), content: v.union([v.string(), v.instance(Uint8Array)]) }),
    answer: v.nullable(
      v.variant('ok', [
        v.object({ ok: v.literal(true), value: v.object({ path: text(4096) }) }),
        v.object({ ok: v.literal(false), failure: fileFailure }),
      ]),
    ),
  },
  'mapping.recall': { ask: v.object({ fingerprint: text(100) }), answer: v.nullable(mapping) },
  'mapping.remember': { ask: v.object({ fingerprint: text(100), mapping }), answer: kept },
  /** What would be lost by quitting now: main asks before it closes the window. */
  'app.busy': { ask: v.object({ busy: v.picklist(['no', 'import', 'unsaved']) }), answer: none },
  /** Opens a mention's page in the browser, after main's own decision about the address. */
  'link.open': { ask: v.object({ url: text(4096) }), answer: v.boolean() },
  'clipboard.write': { ask: v.object({ text: text(1_000_000) }), answer: none },
  'log.write': {
    ask: v.object({
      event: v.picklist(['renderer-error', 'import-ended', 'store-mismatch']),
      reason: text(64),
    }),
    answer: none,
  },
} as const;

export type MainChannel = keyof typeof MAIN_CHANNELS;
export type MainAsk<C extends MainChannel> = v.InferOutput<(typeof MAIN_CHANNELS)[C]['ask']>;
export type MainAnswer<C extends MainChannel> = v.InferOutput<(typeof MAIN_CHANNELS)[C]['answer']>;

/** What the preload tells main without an answer. */
export const PRELOAD_NOTES = {
  /** Path of a file that a person dropped on the window: the page may then open it. */
  dropped: v.object({ path: text(4096) }),
} as const;

export type PreloadNote = keyof typeof PRELOAD_NOTES;
export type PreloadNotes = { readonly [N in PreloadNote]: v.InferOutput<(typeof PRELOAD_NOTES)[N]> };

/** What main tells the page unasked. */
export const MAIN_EVENTS = {
  /** A command chosen from the native menu, by its id in `commands.ts`. */
  command: v.object({ command: v.picklist(COMMANDS.map((command) => command.id)) }),
  /** A second start of the app handed over its files. */
  launch: boot.entries.launch,
  /** A person chose to stop what runs and quit: the page cancels it, says `app.busy` no, and main closes. */
  stopping: v.object({}),
} as const;

export type MainEvent = keyof typeof MAIN_EVENTS;
export type MainEventBody<E extends MainEvent> = v.InferOutput<(typeof MAIN_EVENTS)[E]>;

export type WorkspaceState = v.InferOutput<typeof workspaceState>;
export type Boot = v.InferOutput<typeof boot>;
export type Launch = Boot['launch'];
export type Preferences = v.InferOutput<typeof preferences>;
export type OpenedFile = v.InferOutput<typeof openedFile>;
export type DamagedFile = v.InferOutput<typeof damagedFile>;
export type FileFailure = v.InferOutput<typeof fileFailure>;

/** What the preload puts on `window.pharos`. */
export interface Bridge {
  invoke<C extends MainChannel>(channel: C, ask: MainAsk<C>): Promise<MainAnswer<C>>;
  on<E extends MainEvent>(event: E, listener: (body: MainEventBody<E>) => void): () => void;
  /** Path of a file dropped on the window. */
  pathOf(file: File): string;
}
