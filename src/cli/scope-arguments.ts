import { parseDay } from '../domain/calendar/day';
import { isZone } from '../domain/calendar/zone-calendar';
import { type Day, DIMENSIONS, type Dimension } from '../domain/filter';
import type { Instant } from '../domain/mention';
import { readIso } from '../ingest/dates/iso-reader';
import { zoneClock } from '../ingest/dates/zone-clock';

/** Which mentions a command is asked over, and how its files are read. */
export interface ScopeArguments {
  readonly files: readonly string[];
  readonly mapping: string | undefined;
  readonly where: Readonly<Partial<Record<Dimension, readonly string[]>>>;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly tz: string | undefined;
  readonly slaMin: number | undefined;
  readonly asOf: Instant | undefined;
}

/** Wrong usage, in one sentence. */
export interface UsageError {
  readonly usage: string;
}

/** Options of every command over mentions; a command spreads its own beside them. */
export const SCOPE_OPTIONS = {
  mapping: { type: 'string' },
  where: { type: 'string', multiple: true },
  from: { type: 'string' },
  to: { type: 'string' },
  tz: { type: 'string' },
  sla: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean' },
} as const;

interface ScopeValues {
  readonly mapping?: string | undefined;
  readonly where?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly tz?: string | undefined;
  readonly sla?: string | undefined;
  readonly 'as-of'?: string | undefined;
  readonly json?: boolean | undefined;
}

/**
 * Reads the options that all commands over mentions share; what cannot be meant is a usage error that names the
 * option and its value. An instant without an offset is local to `--tz`, or to `usualZone` without it.
 */
export function scopeArguments(
  values: ScopeValues,
  files: readonly string[],
  usualZone = 'UTC',
): ScopeArguments | UsageError {
  if (values.json !== true)
    return { usage: 'Add --json: it is the one form in which the figures are printed.' };
  const where: Partial<Record<Dimension, string[]>> = {};
  for (const condition of values.where ?? []) {
    const at = condition.indexOf('=');
    if (at < 0) return { usage: `--where ${condition}: write DIMENSION=VALUE.` };
    const dimension = dimensionOf(condition.slice(0, at));
    if (dimension === undefined) return unknownDimension('--where', condition.slice(0, at));
    where[dimension] = [...(where[dimension] ?? []), condition.slice(at + 1)];
  }
  const { from, to, tz } = values;
  if (tz !== undefined && !isZone(tz))
    return { usage: `--tz ${tz}: no such time zone. Write an IANA name such as Europe/Berlin.` };
  for (const [option, day] of [['--from', from] as const, ['--to', to] as const]) {
    if (day !== undefined && parseDay(day) === null)
      return { usage: `${option} ${day}: no such day. Write YYYY-MM-DD.` };
  }
  if (from !== undefined && to !== undefined && from > to)
    return { usage: `--from ${from} comes after --to ${to}.` };
  const slaMin = values.sla === undefined ? undefined : minutes(values.sla);
  if (values.sla !== undefined && slaMin === undefined)
    return { usage: `--sla ${values.sla}: write a number of minutes above 0.` };
  const asOf =
    values['as-of'] === undefined ? undefined : readIso(values['as-of'], zoneClock(tz ?? usualZone));
  if (Number.isNaN(asOf)) {
    return { usage: `--as-of ${values['as-of']}: no such instant. Write it as 2017-12-03T18:00:00Z.` };
  }
  return { files, mapping: values.mapping, where, from, to, tz, slaMin, asOf };
}

/** What `parse` reads of the command line, or wrong usage where an option is unknown or lacks its value. */
export function orUsage<T>(parse: () => T): T | UsageError {
  try {
    return parse();
  } catch (error) {
    return { usage: error instanceof Error ? firstSentence(error.message) : String(error) };
  }
}

/** node:util adds a hint about "--" that misleads here. */
function firstSentence(message: string): string {
  return `${message.split('. ', 1)[0]?.replace(/\.$/, '')}.`;
}

export function dimensionOf(name: string): Dimension | undefined {
  return DIMENSIONS.find((dimension) => dimension === name);
}

export function unknownDimension(option: string, name: string): UsageError {
  return { usage: `${option} ${name}: no such dimension. Known are ${DIMENSIONS.join(', ')}.` };
}

function minutes(text: string): number | undefined {
  const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  return value > 0 ? value : undefined;
}
