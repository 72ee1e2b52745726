import type { Window } from '../../../domain/calendar/to-date';
import { RISK_PARTS, RISK_THRESHOLD } from '../../../domain/escalation/risk-score';
import type { RiskCounts } from '../../../domain/figures/escalation/escalation-counts';
import { rangeOf } from '../../gather/ranges';
import type { FigureSettings, FigureSource, Scope } from '../figure-source';
import { threadRows } from './marked-threads';

/** Threads whose risk score reaches the threshold (ES2). */
export const threadsAtRisk: FigureSource<'risk'> = {
  gather: (scope, windows) => windows.map((window) => gatherRisk(scope, window)),
  rows(scope, window, part) {
    const { score } = scope.dataset.risks();
    const threshold = thresholdOf(scope.settings);
    return threadRows(scope, window, part, (row) => score[row]! >= threshold);
  },
};

function gatherRisk({ dataset, mask, settings }: Scope, window: Window): RiskCounts {
  const { at, start, thread, reason } = dataset.escalationMarks();
  const { points, score } = dataset.risks();
  const threshold = thresholdOf(settings);
  const byPart = new Uint32Array(RISK_PARTS.length);
  const counts = { threads: 0, atRisk: 0, escalated: 0, removed: 0 };
  const [from, to] = rangeOf(start, window);
  for (let row = from; row < to; row++) {
    if (mask.passes[at[row]!] === 0) continue;
    counts.threads++;
    if (score[row]! < threshold) continue;
    counts.atRisk++;
    for (let part = 0; part < byPart.length; part++) {
      if (points[row * byPart.length + part]! > 0) byPart[part]!++;
    }
    if (reason[thread[row]!] !== 0) counts.escalated++;
    if (!Number.isNaN(dataset.joined.deletedAt(at[row]!))) counts.removed++;
  }
  const known = (part: number) => RISK_PARTS[part] !== 'reach' || dataset.mapped.has('reach');
  return { ...counts, threshold, byPart: [...byPart].map((n, part) => (known(part) ? n : null)) };
}

function thresholdOf(settings: FigureSettings): number {
  return settings.riskThreshold ?? RISK_THRESHOLD;
}
