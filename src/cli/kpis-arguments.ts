import { parseArgs } from 'node:util';
import { parseDay } from '../domain/calendar/day';
import { isZone } from '../domain/calendar/zone-calendar';
import { type Day, DIMENSIONS, type Dimension } from '../domain/filter';
import type { Instant } from '../domain/mention';
import { readIso } from '../ingest/dates/iso-reader';
import { zoneClock } from '../ingest/dates/zone-clock';

export interface KpisArguments {
  readonly files: readonly string[];
  readonly mapping: string | undefined;
  readonly by: readonly Dimension[];
  readonly where: Readonly<Partial<Record<Dimension, readonly string[]>>>;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly tz: string;
  readonly slaMin: number;
  readonly asOf: Instant | undefined;
}

/** Wrong usage, in one sentence. */
export interface UsageError {
  readonly usage: string;
}

const OPTIONS = {
  mapping: { type: 'string' },
  by: { type: 'string', multiple: true },
  where: { type: 'string', multiple: true },
  from: { type: 'string' },
  to: { type: 'string' },
  tz: { type: 'string' },
  sla: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Reads the arguments of `kpis`; what cannot be meant is a usage error that names the option and its value. */
export function kpisArguments(args: readonly string[]): KpisArguments | UsageError {
  const parsed = parse(args);
  if ('usage' in parsed) return parsed;
  const { values, positionals: files } = parsed;
  if (files.length === 0) return { usage: 'Name at least one file.' };
  if (values.json !== true)
    return { usage: 'Add --json: it is the one form in which the figures are printed.' };

  const by: Dimension[] = [];
  for (const name of values.by ?? []) {
    const dimension = dimensionOf(name);
    if (dimension === undefined) return unknownDimension('--by', name);
    if (!by.includes(dimension)) by.push(dimension);
  }
  const where: Partial<Record<Dimension, string[]>> = {};
  for (const condition of values.where ?? []) {
    const at = condition.indexOf('=');
    if (at < 0) return { usage: `--where ${condition}: write DIMENSION=VALUE.` };
    const dimension = dimensionOf(condition.slice(0, at));
    if (dimension === undefined) return unknownDimension('--where', condition.slice(0, at));
    where[dimension] = [...(where[dimension] ?? []), condition.slice(at + 1)];
  }
  const { from, to, tz = 'UTC' } = values;
  if (!isZone(tz))
    return { usage: `--tz ${tz}: no such time zone. Write an IANA name such as Europe/Berlin.` };
  for (const [option, day] of [['--from', from] as const, ['--to', to] as const]) {
    if (day !== undefined && parseDay(day) === null)
      return { usage: `${option} ${day}: no such day. Write YYYY-MM-DD.` };
  }
  if (from !== undefined && to !== undefined && from > to)
    return { usage: `--from ${from} comes after --to ${to}.` };
  const slaMin = values.sla === undefined ? 60 : minutes(values.sla);
  if (slaMin === undefined) return { usage: `--sla ${values.sla}: write a number of minutes above 0.` };
  const asOf = values['as-of'] === undefined ? undefined : readIso(values['as-of'], zoneClock(tz));
  if (Number.isNaN(asOf)) {
    return { usage: `--as-of ${values['as-of']}: no such instant. Write it as 2017-12-03T18:00:00Z.` };
  }
  return { files, mapping: values.mapping, by, where, from, to, tz, slaMin, asOf };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return { usage: error instanceof Error ? firstSentence(error.message) : String(error) };
  }
}

/** node:util adds a hint about "--" that misleads here. */
function firstSentence(message: string): string {
  return `${message.split('. ', 1)[0]?.replace(/\.$/, '')}.`;
}

function dimensionOf(name: string): Dimension | undefined {
  return DIMENSIONS.find((dimension) => dimension === name);
}

function unknownDimension(option: string, name: string): UsageError {
  return { usage: `${option} ${name}: no such dimension. Known are ${DIMENSIONS.join(', ')}.` };
}

function minutes(text: string): number | undefined {
  const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  return value > 0 ? value : undefined;
}
