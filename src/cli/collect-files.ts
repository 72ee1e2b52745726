import type { Dataset } from '../analytics/dataset';
import type { Mapping, RecordCounts } from '../domain/mapping';
import { readMentions } from '../ingest/read-mentions';
import { readMappingFile, suggestedMapping, unseenColumns } from './choose-mapping';
import type { Output } from './command';
import { failureLine } from './failure-lines';
import { MentionCollector } from './mention-collector';
import { openNodeFile } from './node-byte-source';
import { RejectsSummary } from './rejects-summary';
import type { ScopeArguments } from './scope-arguments';

/** The mentions of all files of a call as one source, joined. */
export interface Collected {
  readonly dataset: Dataset;
  readonly records: RecordCounts;
  /** As the mappings name them. */
  readonly ownBrands: readonly string[];
}

/** Reads the files of a call; null when a file or mapping cannot be used, which has then been said. */
export async function collectFiles(
  { files, mapping, asOf }: Pick<ScopeArguments, 'files' | 'mapping' | 'asOf'>,
  output: Output,
): Promise<Collected | null> {
  const given = mapping === undefined ? null : await readMappingFile(mapping);
  if (given && !given.ok) {
    output.message(failureLine(given.failure));
    return null;
  }
  const collector = new MentionCollector();
  const rejects = new RejectsSummary();
  for (const [source, file] of files.entries()) {
    const read = await readFile(file, source, given?.value ?? null, collector, rejects, output);
    if (!read) return null;
  }
  for (const line of rejects.lines()) output.message(line);
  const records: RecordCounts = {
    read: collector.accepted + collector.duplicates + rejects.total,
    accepted: collector.accepted,
    rejected: rejects.total,
    duplicates: collector.duplicates,
  };
  if (records.accepted === 0) {
    const file = files.join(', ');
    output.message(failureLine({ reason: 'nothing-accepted', file, rejected: records.rejected }));
    return null;
  }
  return { dataset: collector.dataset(asOf), records, ownBrands: collector.ownBrands };
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
