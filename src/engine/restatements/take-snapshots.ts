import { dayLabel } from '../../domain/calendar/day';
import { windowOf } from '../../domain/calendar/to-date';
import { catalogue } from '../../domain/figures/catalogue';
import type { FigureDefinition, FigureId } from '../../domain/figures/figure';
import type { Period } from '../../domain/filter';
import { type FigureSnapshot, subjectOf, takeSnapshot } from '../../domain/restatements/figure-snapshot';
import { hashInputs } from '../../domain/restatements/hash-inputs';
import { addRestatements } from '../../domain/restatements/restatement-log';
import { type Restatement, restatementsOf } from '../../domain/restatements/restatements-of';
import {
  causeOf,
  isSameBasis,
  type KeptSnapshots,
  type SnapshotBasis,
} from '../../domain/restatements/snapshot-basis';
import { daysOf, snapshotPeriods, withoutOverlap } from '../../domain/restatements/snapshot-periods';
import type { WorkspaceSettings } from '../../domain/settings';
import type { SnapshotAnswer } from '../../ipc/engine-contract';
import { Question } from '../answers/question';
import type { EnginePorts } from '../ports';
import type { Workspace } from '../workspace';

interface Kept {
  readonly kept: KeptSnapshots | null;
  readonly log: readonly Restatement[];
}

/**
 * Snapshots of every figure for the periods that have ended, over the whole workspace, and what they restate of those
 * kept (G10). Other requests come in between every two steps; once `wanted` says no, or the workspace has changed,
 * nothing is answered but that. A workspace without mentions states nothing, and restates nothing.
 */
export async function takeSnapshots(
  workspace: Workspace,
  { kept, log }: Kept,
  setUp: boolean,
  ports: Pick<EnginePorts, 'now' | 'breathe'>,
  wanted: () => boolean,
): Promise<SnapshotAnswer> {
  const { dataset, settings } = workspace;
  const { databaseId, generation } = workspace.archive.state.facts;
  const basis: SnapshotBasis = { databaseId, generation, settings, setUp };
  if (dataset.since === null || dataset.asOf === null) return { status: 'current' };
  if (kept && isSameBasis(kept.basis, basis) && isOfThisCatalogue(kept.snapshots, settings))
    return { status: 'current' };
  const question = new Question(dataset, settings);
  const { calendar } = question;
  const ended = snapshotPeriods(
    calendar.dayOf(dataset.since),
    calendar.dayOf(dataset.asOf),
    settings.fiscalYearStart,
  );
  const passes = withoutOverlap([...ended, ...(kept?.snapshots.map(({ period }) => period) ?? [])]);
  const context = {
    calendar,
    calendarVersion: settings.businessHours.version,
    slaTargetMin: settings.slaTargetMin,
    takenAt: ports.now(),
  };
  const inputs = hashInputs({ databaseId, generation, settings });
  const snapshots: FigureSnapshot[] = [];
  for (const definition of figuresStated(settings)) {
    // A model takes a while for each period: one at a time, lest other requests wait.
    const steps = definition.evidence ? passes.flat().map((period) => [period]) : passes;
    for (const periods of steps) {
      await ports.breathe();
      if (!wanted() || workspace.dataset !== dataset || workspace.settings !== settings) {
        return { status: 'overtaken' };
      }
      const ranges = periods.flatMap((period) => daysOf(period) ?? []);
      const windows = ranges.map((range) => windowOf(range, calendar));
      const found = question.figures(definition.id, { where: {} }, windows);
      for (const [at, range] of ranges.entries()) {
        const value = found[at];
        const period: Period = { from: dayLabel(range.from), to: dayLabel(range.to) };
        if (value) snapshots.push(takeSnapshot(definition, value, { period, where: {} }, inputs, context));
      }
    }
  }
  const now = { basis, snapshots: kept ? stillClosed(snapshots, kept.snapshots) : snapshots };
  return { status: 'taken', kept: now, log: addRestatements(log, kept ? restated(kept, now) : []) };
}

/** The money of a model says nothing before the costs are entered (ES4), and is not worth fitting it again. */
function figuresStated({ costs }: WorkspaceSettings): readonly FigureDefinition[] {
  return costs ? catalogue : catalogue.filter(({ evidence, unit }) => !evidence || unit !== 'minor');
}

/** Whether every figure of this version is among the snapshots, and as this version defines it. */
function isOfThisCatalogue(snapshots: readonly FigureSnapshot[], settings: WorkspaceSettings): boolean {
  const known = new Set(snapshots.map(({ figure, definitionVersion }) => `${figure} ${definitionVersion}`));
  return (
    known.size === 0 || figuresStated(settings).every(({ id, version }) => known.has(`${id} ${version}`))
  );
}

/** What closed once stays closed, also where "as of" moved back because data was taken out. */
function stillClosed(
  snapshots: readonly FigureSnapshot[],
  before: readonly FigureSnapshot[],
): readonly FigureSnapshot[] {
  const closed = new Set(before.filter(({ maturity }) => maturity === 'closed').map(subjectOf));
  return snapshots.map((each) => (closed.has(subjectOf(each)) ? { ...each, maturity: 'closed' } : each));
}

/** The answers of the set-up restate nothing: before them nothing was stated. */
function restated(before: KeptSnapshots, now: KeptSnapshots): readonly Restatement[] {
  if (!before.basis.setUp && now.basis.setUp) return [];
  const figures = new Map<string, FigureSnapshot[]>();
  for (const each of now.snapshots) figures.set(each.figure, [...(figures.get(each.figure) ?? []), each]);
  return [...figures].flatMap(([figure, after]) =>
    restatementsOf(
      before.snapshots.filter((each) => each.figure === figure),
      after,
      causeOf(figure as FigureId, before.basis, now.basis),
    ),
  );
}
