import type { Window } from '../../../domain/calendar/to-date';
import { ESCALATION_REASONS, ESCALATION_WINDOW } from '../../../domain/escalation/escalation-reason';
import type { EscalatedCounts } from '../../../domain/figures/escalation/escalation-counts';
import type { FigurePart } from '../../../domain/figures/figure';
import type { MentionField } from '../../../domain/mention';
import type { Dataset } from '../../dataset';
import type { Mask } from '../../gather/masks';
import { rangeOf } from '../../gather/ranges';
import { classTest, type FigureSource, type Scope, type SelectedRows } from '../figure-source';

/** As the marks number the reasons. */
const CODES: ReadonlyMap<FigurePart, number> = new Map(
  ESCALATION_REASONS.map((reason, index) => [reason, index + 1]),
);

/** Threads that escalated by any reason (ES1). */
export const markedThreads: FigureSource<'escalated'> = {
  gather: ({ dataset, mask }, windows) => windows.map((window) => gatherEscalated(dataset, mask, window)),
  rows(scope, window, part) {
    const { thread, reason } = scope.dataset.escalationMarks();
    const wanted = part === undefined ? 0 : (CODES.get(part) ?? 0);
    return threadRows(scope, window, part, (row) => {
      const found = reason[thread[row]!]!;
      return wanted === 0 ? found !== 0 : found === wanted;
    });
  },
};

/** Threads that had their 7 days, escalated or not. */
export const decidedThreads: FigureSource<'escalated'> = {
  gather: markedThreads.gather,
  rows(scope, window, part) {
    const { thread, reason } = scope.dataset.escalationMarks();
    return threadRows(
      scope,
      window,
      part,
      (row) => isDecided(scope.dataset, thread[row]!) && (part !== 'escalated' || reason[thread[row]!] !== 0),
    );
  },
};

/** Threads of a selection that pass a test, newest first. */
export function threadRows(
  { dataset, mask }: Scope,
  window: Window,
  part: FigurePart | undefined,
  test: (row: number) => boolean,
): SelectedRows {
  const { at, start } = dataset.escalationMarks();
  const inClass = classTest(dataset, part);
  const [from, to] = rangeOf(start, window);
  const found: number[] = [];
  for (let row = to - 1; row >= from; row--) {
    const mention = at[row]!;
    if (mask.passes[mention] === 1 && test(row) && inClass(mention)) found.push(mention);
  }
  return { mentions: Uint32Array.from(found), waits: null, deals: null };
}

function gatherEscalated(dataset: Dataset, mask: Mask, window: Window): EscalatedCounts {
  const { joined } = dataset;
  const { at, start, thread, reason, recorded } = dataset.escalationMarks();
  const { authorsP99 } = dataset.spreads();
  const byReason = new Uint32Array(ESCALATION_REASONS.length + 1);
  const counts = { threads: 0, escalated: 0, recorded: 0, later: 0, decided: 0, decidedEscalated: 0 };
  let spreadNotJudged = 0;
  let removed = 0;
  let decidedRemoved = 0;
  const [from, to] = rangeOf(start, window);
  for (let row = from; row < to; row++) {
    if (mask.passes[at[row]!] === 0) continue;
    const one = thread[row]!;
    const gone = !Number.isNaN(joined.deletedAt(at[row]!));
    const escalated = reason[one] !== 0;
    counts.threads++;
    byReason[reason[one]!]!++;
    if (Number.isNaN(authorsP99[one])) spreadNotJudged++;
    if (recorded[one] === 1) counts.recorded++;
    if (recorded[one] === 2 && !escalated) counts.later++;
    if (escalated) counts.escalated++;
    if (escalated && gone) removed++;
    if (!isDecided(dataset, one)) continue;
    counts.decided++;
    if (escalated) counts.decidedEscalated++;
    if (gone) decidedRemoved++;
  }
  const shown = [...byReason.subarray(1)].map((n, index) => (isKnown(dataset, index) ? n : null));
  return { ...counts, byReason: shown, spreadNotJudged, removed, decidedRemoved };
}

/** Whether a thread's 7 days were over at its source's "as of". */
function isDecided(dataset: Dataset, thread: number): boolean {
  const { first, since } = dataset.spreads();
  return dataset.joined.asOf(first[thread]!) - since[thread]! >= ESCALATION_WINDOW;
}

/** The field each reason is read from. */
const READ_FROM: Readonly<Partial<Record<(typeof ESCALATION_REASONS)[number], MentionField>>> = {
  'many authors': 'author',
  'high reach': 'reach',
  'repeated complaints': 'sentiment',
};

function isKnown(dataset: Dataset, index: number): boolean {
  const reason = ESCALATION_REASONS[index];
  return dataset.mapped.has((reason && READ_FROM[reason]) ?? 'escalatedAt');
}
