import { isAbsolute, resolve } from 'node:path';
import * as v from 'valibot';

/** What a start of the app asks for beside opening. Paths are absolute. */
export interface LaunchRequest {
  readonly sample: boolean;
  readonly importPath: string | null;
  readonly mappingPath: string | null;
}

export const NO_REQUEST: LaunchRequest = { sample: false, importPath: null, mappingPath: null };

/**
 * Reads `--sample`, `--import FILE` and `--mapping MAP.json` (also `--import=FILE`). Everything else is passed
 * over: Electron, Chromium and test drivers add switches of their own. The last of several wins.
 */
export function parseCommandLine(args: readonly string[], workingFolder: string): LaunchRequest {
  let request = NO_REQUEST;
  for (let at = 0; at < args.length; at += 1) {
    const [name, glued] = splitSwitch(args[at] ?? '');
    if (name === '--sample' && glued === null) request = { ...request, sample: true };
    if (name !== '--import' && name !== '--mapping') continue;
    const value = glued ?? valueAfter(args, at);
    if (value === null || value === '' || value.includes('\0')) continue;
    const path = isAbsolute(value) ? value : resolve(workingFolder, value);
    request = name === '--import' ? { ...request, importPath: path } : { ...request, mappingPath: path };
  }
  return request;
}

export function asksForSomething(request: LaunchRequest): boolean {
  return request.sample || request.importPath !== null;
}

function splitSwitch(argument: string): [name: string, glued: string | null] {
  const equals = argument.indexOf('=');
  return equals < 0 ? [argument, null] : [argument.slice(0, equals), argument.slice(equals + 1)];
}

function valueAfter(args: readonly string[], at: number): string | null {
  const next = args[at + 1];
  return next === undefined || next.startsWith('--') ? null : next;
}

const handedOver = v.object({
  sample: v.boolean(),
  importPath: v.nullable(v.string()),
  mappingPath: v.nullable(v.string()),
});

/** What a second start handed over to the first; anything else asks for nothing. */
export function parseHandedOver(data: unknown): LaunchRequest {
  const parsed = v.safeParse(handedOver, data);
  return parsed.success ? parsed.output : NO_REQUEST;
}
