import type { Page } from '@playwright/test';
import type { RunningApp } from '../electron-app';

/** One screen to photograph. */
export interface Screen {
  /** Begins the file's name: `overview` → `overview-dark-1280x800.png`. */
  readonly name: string;
  /** What is open: nothing yet (a fresh profile), or the sample workspace. */
  readonly workspace: 'none' | 'sample';
  /**
   * Brings the screen up and waits until it shows its content. It starts wherever the screen before it in the list
   * ended, in the same window.
   */
  readonly open: (page: Page, app: RunningApp) => Promise<void>;
  /** Lets go of what `open` held up, once the screen has been seen. */
  readonly leave?: (page: Page, app: RunningApp) => Promise<void>;
}
