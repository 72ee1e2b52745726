import type { ByteSource } from '../domain/byte-source';
import type { Result } from '../domain/failure';
import type { Inspection } from '../domain/inspection';
import type { FileFormat, Mapping } from '../domain/mapping';

export interface InspectAsk {
  /** Overrules what the file looks like. */
  readonly format?: FileFormat;
  /** Preview and problems are told under this mapping; without it under the suggested one. */
  readonly mapping?: Mapping;
}

/**
 * Reads the head of a file and says what it is, how its columns could be mapped and what stands in the way.
 * A file that is no table of mentions at all (empty, binary, a web page, a workbook) is a failure.
 */
export async function inspectFile(source: ByteSource, _ask: InspectAsk = {}): Promise<Result<Inspection>> {
  return { ok: false, failure: { reason: 'internal', detail: `inspecting ${source.name} is not built yet` } };
}
