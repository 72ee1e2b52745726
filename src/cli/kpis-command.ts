import type { Dataset } from '../analytics/dataset';
import { computeKpis, type Figures } from '../analytics/kpis';
import { DIMENSIONS } from '../domain/filter';
import type { Mapping, RecordCounts } from '../domain/mapping';
import { readMentions } from '../ingest/read-mentions';
import { readMappingFile, suggestedMapping, unseenColumns } from './choose-mapping';
import type { Command, ExitCode, Output } from './command';
import { failureLine } from './failure-lines';
import { type KpisArguments, kpisArguments } from './kpis-arguments';
import { MentionCollector } from './mention-collector';
import { openNodeFile } from './node-byte-source';
import { RejectsSummary } from './rejects-summary';

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
  const given = wanted.mapping === undefined ? null : await readMappingFile(wanted.mapping);
  if (given && !given.ok) {
    output.message(failureLine(given.failure));
    return 1;
  }
  const collector = new MentionCollector();
  const rejects = new RejectsSummary();
  for (const [source, file] of wanted.files.entries()) {
    const read = await readFile(file, source, given?.value ?? null, collector, rejects, output);
    if (!read) return 1;
  }
  for (const line of rejects.lines()) output.message(line);
  const records: RecordCounts = {
    read: collector.accepted + collector.duplicates + rejects.total,
    accepted: collector.accepted,
    rejected: rejects.total,
    duplicates: collector.duplicates,
  };
  if (records.accepted === 0) {
    const file = wanted.files.join(', ');
    output.message(failureLine({ reason: 'nothing-accepted', file, rejected: records.rejected }));
    return 1;
  }
  output.data(JSON.stringify(kpisOutput(collector.dataset(wanted.asOf), wanted, records)));
  return 0;
}

/** Reads one file into the collector; false when it or its mapping cannot be used, which has then been said. */
async function readFile(
  file: string,
  source: number,
  given: Mapping | null,
  collector: MentionCollector,
  rejects: RejectsSummary,
  output: Output,
): Promise<boolean> {
  const opened = await openNodeFile(file);
  if (!opened.ok) {
    output.message(failureLine(opened.failure));
    return false;
  }
  try {
    let mapping = given;
    if (mapping === null) {
      const suggested = await suggestedMapping(opened.value);
      if (!suggested.ok) {
        for (const failure of suggested.failures) output.message(failureLine(failure));
        return false;
      }
      output.message(suggested.value.said);
      mapping = suggested.value.mapping;
    } else {
      for (const unseen of await unseenColumns(opened.value, mapping)) output.message(failureLine(unseen));
    }
    for await (const step of readMentions(opened.value, mapping)) {
      if (!step.ok) {
        for (const line of rejects.lines()) output.message(line);
        output.message(failureLine(step.failure));
        return false;
      }
      collector.add(step.value.mentions, source, mapping);
      rejects.add(step.value.rejects);
      if (collector.overflow !== null) {
        output.message(
          failureLine({ reason: 'too-many-values', file, column: collector.overflow, limit: 65_535 }),
        );
        return false;
      }
    }
    return true;
  } finally {
    await opened.value.close();
  }
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
