import type { Failure } from '../../../domain/failure';
import type { FigureDefinition } from '../../../domain/figures/figure';
import type { Restatement } from '../../../domain/restatements/restatements-of';
import type {
  DataExtent,
  ImportOutcome,
  ImportProgress,
  MismatchKind,
  StoreState,
} from '../../../ipc/engine-contract';
import type { Boot, Preferences, WorkspaceState } from '../../../ipc/main-contract';

export type { WorkspaceState };

/** What is known of the machine the app runs on. */
export type BootState =
  | { readonly status: 'booting' }
  | { readonly status: 'failed'; readonly detail: string }
  | {
      readonly status: 'ready';
      readonly version: string;
      readonly platform: string;
      readonly locale: string;
      readonly zone: string;
    };

/** The database of the active workspace. */
export type OpenState =
  | { readonly status: 'none' }
  | { readonly status: 'opening'; readonly workspace: string }
  /** The sample is being written, once. */
  | {
      readonly status: 'filling';
      readonly workspace: string;
      readonly importId: string;
      readonly progress: ImportProgress | null;
    }
  | {
      readonly status: 'ready';
      readonly workspace: string;
      readonly state: StoreState;
      /** null: nothing has been imported yet. */
      readonly extent: DataExtent | null;
      /** Counts up with each change of settings. */
      readonly edition: number;
    }
  | {
      readonly status: 'mismatch';
      readonly workspace: string;
      readonly kind: MismatchKind;
      readonly found: StoreState | null;
    }
  | { readonly status: 'failed'; readonly workspace: string; readonly failure: Failure };

/** The import that runs, or how the last one ended. It goes on while a person looks at other rooms. */
export type ImportRun =
  | { readonly status: 'idle' }
  | {
      readonly status: 'running';
      readonly importId: string;
      readonly workspace: string;
      readonly files: readonly string[];
      readonly progress: ImportProgress | null;
      readonly cancelling: boolean;
    }
  | { readonly status: 'done'; readonly workspace: string; readonly outcome: ImportOutcome }
  | {
      readonly status: 'failed';
      readonly importId: string;
      readonly workspace: string;
      readonly files: readonly string[];
      readonly failure: Failure;
    };

/** Bringing a lost workspace back from the list of its imports, one after the other. */
export type Recovery =
  | { readonly status: 'none' }
  | { readonly status: 'running'; readonly workspace: string; readonly step: number; readonly steps: number }
  | {
      readonly status: 'failed';
      readonly workspace: string;
      readonly failure: Failure;
      readonly done: number;
    };

/** One line about what has just happened, until it is closed or the next one comes. */
export interface SessionNotice {
  readonly tone: 'info' | 'warning' | 'done';
  readonly title: string;
  readonly failure?: Failure;
}

/** Which closed figures of a workspace have changed, oldest first (G10), or why that is not known. */
export interface KnownRestatements {
  readonly workspace: string;
  readonly log: readonly Restatement[];
  readonly failure: Failure | null;
  /** Those of the last change are still being looked for. */
  readonly looking: boolean;
}

export interface SessionState {
  readonly boot: BootState;
  readonly workspaces: readonly WorkspaceState[];
  readonly active: string | null;
  readonly preferences: Preferences;
  readonly open: OpenState;
  readonly catalogue: readonly FigureDefinition[];
  /** null until they have been looked at, some time after the workspace is open. */
  readonly restatements: KnownRestatements | null;
  readonly importing: ImportRun;
  readonly recovery: Recovery;
  readonly notice: SessionNotice | null;
  /** Files of the app that could not be read at this start, until the person has read about them. */
  readonly damaged: Boot['damaged'];
  /** Files handed over (dropped on the window, by the command line or a second start), waiting for the import screen. */
  readonly offered: readonly NonNullable<Boot['launch']['import']>[];
}

export const INITIAL_STATE: SessionState = {
  boot: { status: 'booting' },
  workspaces: [],
  active: null,
  preferences: { theme: 'system', density: 'comfortable' },
  open: { status: 'none' },
  catalogue: [],
  restatements: null,
  importing: { status: 'idle' },
  recovery: { status: 'none' },
  notice: null,
  damaged: [],
  offered: [],
};
