import { parseDay } from '../calendar/day';
import type { NoValue } from '../figures/figure';
import { DIMENSIONS, type Filter, type Period } from '../filter';
import { canonicalWhere, type FigureSnapshot, type Stated } from './figure-snapshot';
import { isRecord, type ReadLines, type ReadObject, readJsonLines, writeJsonLines } from './json-lines';
import { addRestatements, type RestatementLog } from './restatement-log';
import { RESTATEMENT_CAUSES, type Restatement } from './restatements-of';

type Fields = Readonly<Record<string, unknown>>;

const NO_VALUES: { readonly [N in NoValue]: true } = {
  'no-data': true,
  'not-mapped': true,
  'not-measurable': true,
  'not-reached': true,
  'not-decided': true,
  'no-effect': true,
};

/** The log as JSON lines, an entry a line, oldest first. */
export function writeRestatementLog(log: RestatementLog): string {
  return writeJsonLines(log);
}

/** Reads what `writeRestatementLog` wrote, in whatever order; fields that this version does not know are ignored. */
export function readRestatementLog(text: string): ReadLines<Restatement> {
  const found = readJsonLines(text, readRestatement);
  return found.ok ? { ok: true, value: addRestatements(found.value, []) } : found;
}

/** Snapshots as JSON lines, one a line, in the order given. */
export function writeSnapshots(snapshots: readonly FigureSnapshot[]): string {
  return writeJsonLines(snapshots);
}

export function readSnapshots(text: string): ReadLines<FigureSnapshot> {
  return readJsonLines(text, readSnapshot);
}

type About = Pick<Restatement, 'figure' | 'period' | 'where'>;

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
const isCount = (value: unknown): value is number => isWhole(value) && value >= 0;
const wrong = (field: string) => ({ ok: false, field }) as const;

function readRestatement(fields: Fields): ReadObject<Restatement> {
  const about = readAbout(fields);
  if (!about.ok) return about;
  const old = readStated(fields['old']);
  if (!old) return wrong('old');
  const now = readStated(fields['new']);
  if (!now) return wrong('new');
  const why = RESTATEMENT_CAUSES.find((cause) => cause === fields['why']);
  if (!why) return wrong('why');
  const { when } = fields;
  if (!isWhole(when)) return wrong('when');
  return { ok: true, value: { ...about.value, old, new: now, why, when } };
}

function readSnapshot(fields: Fields): ReadObject<FigureSnapshot> {
  const { definitionVersion, inputs, calendarVersion, takenAt, maturity } = fields;
  const about = readAbout(fields);
  if (!about.ok) return about;
  const stated = readStated(fields);
  if (!stated) return wrong('value');
  if (!isCount(definitionVersion)) return wrong('definitionVersion');
  if (!isName(inputs)) return wrong('inputs');
  if (!isCount(calendarVersion)) return wrong('calendarVersion');
  if (!isWhole(takenAt)) return wrong('takenAt');
  if (maturity !== 'closed' && maturity !== 'maturing') return wrong('maturity');
  return {
    ok: true,
    value: { ...about.value, definitionVersion, ...stated, inputs, calendarVersion, takenAt, maturity },
  };
}

function readAbout({ figure, period, where }: Fields): ReadObject<About> {
  if (!isName(figure)) return wrong('figure');
  if (!isPeriod(period)) return wrong('period');
  if (!isWhere(where)) return wrong('where');
  const { from, to } = period;
  return { ok: true, value: { figure, period: { from, to }, where: canonicalWhere(where) } };
}

function readStated(stated: unknown): Stated | undefined {
  if (!isRecord(stated)) return undefined;
  const { value, noValue, n } = stated;
  if (!isCount(n)) return undefined;
  if (typeof value === 'number') return noValue === null ? { value, noValue, n } : undefined;
  return value === null && isNoValue(noValue) ? { value, noValue, n } : undefined;
}

function isNoValue(value: unknown): value is NoValue {
  return typeof value === 'string' && Object.hasOwn(NO_VALUES, value);
}

function isPeriod(value: unknown): value is Period {
  if (!isRecord(value)) return false;
  const { from, to } = value;
  if (typeof from !== 'string' || typeof to !== 'string') return false;
  return parseDay(from) !== null && parseDay(to) !== null && from <= to;
}

function isWhere(value: unknown): value is Filter['where'] {
  return (
    isRecord(value) &&
    Object.entries(value).every(
      ([dimension, values]) =>
        DIMENSIONS.some((known) => known === dimension) &&
        Array.isArray(values) &&
        values.every((each) => typeof each === 'string'),
    )
  );
}
