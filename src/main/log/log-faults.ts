import { basename } from 'node:path';
import { app, dialog } from 'electron';
import type { Log } from './log-file';

/** Logs what goes wrong beside our own decisions: bugs of main, and processes of Chromium that end. */
export function logFaults(log: Log): void {
  process.on('uncaughtException', (error) => {
    log('main-error', { reason: error.name, where: firstPlace(error) });
    process.stderr.write(`${error.stack ?? String(error)}\n`);
    dialog.showErrorBox(
      'Pharos has to close',
      'It met a fault it cannot go on from. Your mentions and settings are on this computer and are not affected.',
    );
    app.exit(1);
  });
  process.on('unhandledRejection', (reason) => {
    const error = reason instanceof Error ? reason : null;
    log('main-error', { reason: error?.name ?? 'rejection', where: error ? firstPlace(error) : 'unknown' });
    process.stderr.write(`${error?.stack ?? String(reason)}\n`);
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') log('child-gone', { process: type.replaceAll(' ', '-'), reason, exitCode });
  });
}

/** File name and line of the innermost frame: no folder. */
function firstPlace(error: Error): string {
  const frame = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  const place = frame?.match(/([^\s(]+:\d+):\d+\)?$/)?.[1];
  return place === undefined ? 'unknown' : basename(place);
}
