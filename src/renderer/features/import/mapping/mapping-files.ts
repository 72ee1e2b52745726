import * as v from 'valibot';
import type { Failure, Result } from '../../../../domain/failure';
import type { Mapping } from '../../../../domain/mapping';
import { failureOfFile } from '../../../../ipc/failure-of-file';
import { mappingFile } from '../../../../ipc/mapping-file';
import type { MainClient } from '../../../session/clients/main-client';

const LONGEST = 1_048_576;

/** Reads the text of a MAP.json; says which part is not as it should be. */
export function parseMapping(text: string, file: string): Result<Mapping> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, failure: { reason: 'mapping-unreadable', file, detail: 'it is not JSON' } };
  }
  const parsed = v.safeParse(mappingFile, json);
  if (parsed.success) return { ok: true, value: parsed.output };
  const [issue] = parsed.issues;
  const detail = `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`;
  return { ok: false, failure: { reason: 'mapping-unreadable', file, detail } };
}

/** A mapping as the text of a MAP.json, keys in a fixed order. */
export const mappingText = (mapping: Mapping): string => `${JSON.stringify(mapping, null, 2)}\n`;

/** Lets a person choose a MAP.json and reads it; null when the dialog was closed. */
export async function loadMapping(main: MainClient): Promise<Result<Mapping> | null> {
  const [opened] = (await main.invoke('file.choose', { kind: 'mapping' })) ?? [];
  if (!opened) return null;
  if (!opened.ok) return { ok: false, failure: failureOfFile(opened.failure) };
  const { token, name } = opened.value;
  const read = await main.invoke('file.read', { token, offset: 0, length: LONGEST });
  await main.invoke('file.close', { token });
  if (!read.ok) return { ok: false, failure: failureOfFile(read.failure) };
  return parseMapping(new TextDecoder().decode(read.value), name);
}

/** Saves a mapping where a person says; the failure, or null when it is saved or the dialog was closed. */
export async function saveMapping(main: MainClient, mapping: Mapping, name: string): Promise<Failure | null> {
  const saved = await main.invoke('file.save', { name: `${name}.map.json`, content: mappingText(mapping) });
  return saved && !saved.ok ? failureOfFile(saved.failure) : null;
}
