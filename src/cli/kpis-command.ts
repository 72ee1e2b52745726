import type { Dataset } from '../analytics/dataset';
import { computeKpis, type Figures } from '../analytics/kpis';
import { DIMENSIONS } from '../domain/filter';
import type { RecordCounts } from '../domain/mapping';
import { collectFiles } from './collect-files';
import type { Command, ExitCode, Output } from './command';
import { type KpisArguments, kpisArguments } from './kpis-arguments';

/** What `kpis --json` prints. */
export interface KpisOutput {
  readonly schema: 1;
  /** ISO 8601 in UTC. */
  readonly asOf: string | null;
  readonly records: RecordCounts;
  readonly all: Figures;
  readonly by: Readonly<Record<string, Readonly<Record<string, Figures>>>>;
}

const HELP = `Usage: pharos kpis FILE… --json [options]

Reads mentions from CSV, TSV or NDJSON files and prints volume, response and sentiment figures as one JSON object.
All files of a call are one source.

  --mapping MAP.json     which column holds which field; without it the files' own suggestion, if it is unambiguous
  --by DIMENSION         the figures again for each value of a dimension; may be repeated
  --where DIM=VALUE      only mentions with this value; values of one dimension are alternatives; may be repeated
  --from DAY, --to DAY   local days YYYY-MM-DD, both included
  --tz ZONE              IANA zone that days are local in (default UTC)
  --sla MINUTES          target for replies (default 60)
  --as-of INSTANT        what is known ends here, for instance 2017-12-03T18:00:00Z (default: the newest mention)

Dimensions: ${DIMENSIONS.join(', ')}. An unknown value is "".
Exit code 0: done (rejected rows are summed up on stderr), 1: a file or mapping cannot be used, 2: wrong usage.`;

/** `pharos kpis`: the figures of mention files, as PRODUCT.md specifies. */
export const kpisCommand: Command = {
  name: 'kpis',
  summary: 'volume, response and sentiment figures of mention files',
  help: HELP,
  async run(args, output) {
    const wanted = kpisArguments(args);
    if ('usage' in wanted) {
      output.message(`${wanted.usage}\npharos kpis --help explains.`);
      return 2;
    }
    return printKpis(wanted, output);
  },
};

async function printKpis(wanted: KpisArguments, output: Output): Promise<ExitCode> {
  const collected = await collectFiles(wanted, output);
  if (!collected) return 1;
  output.data(JSON.stringify(kpisOutput(collected.dataset, wanted, collected.records)));
  return 0;
}

function kpisOutput(dataset: Dataset, wanted: KpisArguments, records: RecordCounts): KpisOutput {
  const { where, tz, slaMin, from, to } = wanted;
  const request = { where, tz, slaMin, ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const { asOf, all } = computeKpis(dataset, request);
  const by: Record<string, Readonly<Record<string, Figures>>> = {};
  for (const dimension of wanted.by)
    Object.assign(by, computeKpis(dataset, { ...request, by: dimension }).by);
  return { schema: 1, asOf: asOf === null ? null : new Date(asOf).toISOString(), records, all, by };
}
