const WINDOW_MS = 60_000;
const MOST_RELOADS = 3;

export type RecoveryDecision = 'ignore' | 'reload' | 'ask';

/**
 * What to do when the page's process has ended: load it again, at most three times a minute, then ask. An end that
 * we wanted is no crash. Times are ms; `reloads` holds those of earlier reloads.
 */
export function decideRecovery(reason: string, reloads: readonly number[], now: number): RecoveryDecision {
  if (reason === 'clean-exit') return 'ignore';
  const recent = reloads.filter((at) => now - at < WINDOW_MS);
  return recent.length < MOST_RELOADS ? 'reload' : 'ask';
}
