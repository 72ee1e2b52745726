import type { Dataset } from '../analytics/dataset';
import { catalogue } from '../domain/figures/catalogue';
import type { FigureValue, Unit } from '../domain/figures/figure';
import { DIMENSIONS, type Filter } from '../domain/filter';
import type { WorkspaceSettings } from '../domain/settings';
import { Question } from '../engine/answers/question';
import { sampleMentions } from '../sample/sample-mentions';
import { sampleSettings } from '../sample/sample-settings';
import { collectFiles } from './collect-files';
import type { Command, Output } from './command';
import { type FiguresArguments, figuresArguments } from './figures-arguments';
import { MentionCollector } from './mention-collector';

/** One figure as `figures --json` prints it; durations in ms, shares 0…1, money in minor units. */
export interface FigureLine extends Pick<FigureValue, 'id' | 'value' | 'low' | 'high' | 'n' | 'excluded'> {
  readonly unit: Unit;
  /** ISO 8601 in UTC. */
  readonly asOf: string | null;
  /** With --full. */
  readonly noValue?: FigureValue['noValue'];
  readonly beside?: FigureValue['beside'];
}

const HELP = `Usage: pharos figures FILE… | --sample --json [options]

Prints every figure of the catalogue over mention files or over the sample company: a JSON array with one figure a
line, { id, value, low, high, unit, n, excluded, asOf }. A figure without a value has null, and stderr says why.

  --figure ID            only this figure; may be repeated
  --full                 also what stands beside each value, and why a value is missing (beside, noValue)
  --mapping MAP.json     which column holds which field; without it the files' own suggestion, if it is unambiguous
  --where DIM=VALUE      only mentions with this value; values of one dimension are alternatives; may be repeated
  --from DAY, --to DAY   local days YYYY-MM-DD, both included
  --tz ZONE              IANA zone that days are local in (default UTC; the sample's own)
  --sla MINUTES          target for replies (default 60; the sample's own)
  --currency CODE        currency whose amounts are summed (default: the one that the amounts name, or EUR)
  --as-of INSTANT        what is known ends here, for instance 2017-12-03T18:00:00Z (default: the newest mention)

Figures: ${catalogue.map(({ id }) => id).join(', ')}.
Dimensions: ${DIMENSIONS.join(', ')}. An unknown value is "".
Exit code 0: done (rejected rows are summed up on stderr), 1: a file or mapping cannot be used, 2: wrong usage.`;

/** `pharos figures`: the catalogue over files or the sample, as PRODUCT.md specifies; it is how screens are checked. */
export const figuresCommand: Command = {
  name: 'figures',
  summary: 'every figure of the catalogue, with interval, n and what was left out',
  help: HELP,
  async run(args, output) {
    const wanted = figuresArguments(args);
    if ('usage' in wanted) {
      output.message(`${wanted.usage}\npharos figures --help explains.`);
      return 2;
    }
    const opened = wanted.source === 'sample' ? openSample(wanted) : await openFiles(wanted, output);
    if (!opened) return 1;
    const question = new Question(opened.dataset, opened.settings);
    const filter = filterOf(wanted);
    const found = wanted.figures.map((id) => question.figure(id, filter));
    for (const { id, noValue } of found) if (noValue) output.message(`${id}: ${noValue.replace('-', ' ')}`);
    output.data(figureLines(found, wanted.full));
    return 0;
  },
};

/** The array that is printed: JSON as a whole, and one figure a line. */
export function figureLines(found: readonly FigureValue[], full: boolean): string {
  const lines = found.map((figure) => JSON.stringify(printed(figure, full)));
  return `[\n${lines.join(',\n')}\n]`;
}

function printed(
  { id, value, low, high, n, excluded, asOf, noValue, beside }: FigureValue,
  full: boolean,
): FigureLine {
  const unit = catalogue.find((definition) => definition.id === id)?.unit ?? 'count';
  const known = asOf === null ? null : new Date(asOf).toISOString();
  return { id, value, low, high, unit, n, excluded, asOf: known, ...(full && { noValue, beside }) };
}

interface Opened {
  readonly dataset: Dataset;
  readonly settings: WorkspaceSettings;
}

async function openFiles(wanted: FiguresArguments, output: Output): Promise<Opened | null> {
  const collected = await collectFiles(wanted, output);
  if (!collected) return null;
  const { dataset, ownBrands } = collected;
  const zone = wanted.tz ?? 'UTC';
  const settings: WorkspaceSettings = {
    ownBrands,
    competitors: [],
    zone,
    weekStart: 1,
    fiscalYearStart: 1,
    currency: wanted.currency ?? currencyOf(dataset),
    slaTargetMin: wanted.slaMin ?? 60,
    businessHours: {
      version: 1,
      zone,
      weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opensMin: 0, closesMin: 1440 })),
      holidays: [],
    },
  };
  return { dataset, settings };
}

function openSample({ tz, slaMin, currency, asOf }: FiguresArguments): Opened {
  const collector = new MentionCollector();
  for (const mentions of sampleMentions()) collector.add(mentions, 0);
  const settings: WorkspaceSettings = {
    ...sampleSettings,
    ...(tz !== undefined && { zone: tz }),
    ...(slaMin !== undefined && { slaTargetMin: slaMin }),
    ...(currency !== undefined && { currency }),
  };
  return { dataset: collector.dataset(asOf, settings), settings };
}

/** The currency that all amounts name; EUR where they name several or none. */
function currencyOf({ joined }: Dataset): string {
  const named = joined.dictionaries.currency.filter((code) => code !== '');
  return named.length === 1 ? (named[0] as string) : 'EUR';
}

/** Before and after every instant that a file may hold. */
const FIRST_DAY = '1969-01-01';
const LAST_DAY = '2200-12-31';

function filterOf({ where, from, to }: FiguresArguments): Filter {
  if (from === undefined && to === undefined) return { where };
  return { where, period: { from: from ?? FIRST_DAY, to: to ?? LAST_DAY } };
}
