import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import * as v from 'valibot';
import type { Result } from '../../domain/failure';
import type { FileFailure, Launch, MainAsk } from '../../ipc/main-contract';
import { mappingFile } from '../../ipc/mapping-file';
import { failureOfError } from '../files/failure-of-error';
import type { FileDesk } from '../files/file-desk';
import type { LaunchRequest } from './command-line';

type ReadMapping = MainAsk<'mapping.remember'>['mapping'];

const LONGEST_MAPPING = 1_048_576;

export const NO_LAUNCH: Launch = { sample: false, import: null, failure: null };

/** Opens what the command line named, so that the page finds it ready, or finds why it is not. */
export async function openLaunch(request: LaunchRequest, desk: FileDesk): Promise<Launch> {
  const launch: Launch = { ...NO_LAUNCH, sample: request.sample };
  const chosen = request.mappingPath === null ? null : await readMapping(request.mappingPath);
  if (chosen && !chosen.ok) return { ...launch, failure: chosen.failure };
  if (request.importPath === null) return launch;
  const opened = await desk.openChosen(request.importPath);
  if (!opened.ok) return { ...launch, failure: opened.failure };
  return { ...launch, import: { file: opened.value, mapping: chosen?.value ?? null } };
}

/** Reads a MAP.json. */
async function readMapping(path: string): Promise<Result<ReadMapping, FileFailure>> {
  try {
    if ((await stat(path)).size > LONGEST_MAPPING) return unreadable(path, 'longer than 1 MiB');
    const parsed = v.safeParse(
      mappingFile,
      JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, '')),
    );
    if (parsed.success) return { ok: true, value: parsed.output };
    const [issue] = parsed.issues;
    return unreadable(path, `${v.getDotPath(issue) ?? 'mapping'}: ${issue.message}`);
  } catch (error) {
    if (error instanceof SyntaxError) return unreadable(path, 'not JSON');
    return { ok: false, failure: failureOfError(error, path, 'read') };
  }
}

function unreadable(path: string, detail: string): Result<never, FileFailure> {
  return {
    ok: false,
    failure: { reason: 'mapping-unreadable', file: basename(path), detail: detail.slice(0, 1000) },
  };
}
