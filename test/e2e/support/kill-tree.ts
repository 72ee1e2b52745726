import type { RunningApp } from '../../electron-app';

/**
 * Ends every process of the application at once, as a power cut would: Playwright starts it as the leader of a
 * process group of its own. The profile stays as it is at that moment.
 */
export async function killTree(app: RunningApp): Promise<void> {
  const pid = app.electron.process().pid;
  if (pid !== undefined && process.platform !== 'win32') {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
  await app.kill();
}
