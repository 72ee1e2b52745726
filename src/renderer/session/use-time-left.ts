import { useEffect, useState } from 'react';
import type { ImportProgress } from '../../ipc/engine-contract';

const STEP_MS = 1000;

/**
 * Seconds until an import is done, or null while nobody can tell. Counted down between two reports: while the worker
 * joins threads or writes, it says nothing.
 */
export function useTimeLeft(progress: ImportProgress | null): number | null {
  const [passed, setPassed] = useState<{ readonly of: ImportProgress; readonly seconds: number } | null>(
    null,
  );
  useEffect(() => {
    if (progress?.secondsLeft == null) return;
    const since = performance.now();
    const timer = setInterval(
      () => setPassed({ of: progress, seconds: (performance.now() - since) / 1000 }),
      STEP_MS,
    );
    return () => clearInterval(timer);
  }, [progress]);
  if (progress?.secondsLeft == null) return null;
  return Math.max(0, progress.secondsLeft - (passed?.of === progress ? passed.seconds : 0));
}
