import { parseArgs } from 'node:util';
import type { Dimension } from '../domain/filter';
import {
  dimensionOf,
  orUsage,
  SCOPE_OPTIONS,
  type ScopeArguments,
  scopeArguments,
  type UsageError,
  unknownDimension,
} from './scope-arguments';

export interface KpisArguments extends ScopeArguments {
  readonly by: readonly Dimension[];
  readonly tz: string;
  readonly slaMin: number;
}

const OPTIONS = { ...SCOPE_OPTIONS, by: { type: 'string', multiple: true } } as const;

/** Reads the arguments of `kpis`; what cannot be meant is a usage error that names the option and its value. */
export function kpisArguments(args: readonly string[]): KpisArguments | UsageError {
  const parsed = orUsage(() => parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }));
  if ('usage' in parsed) return parsed;
  const { values, positionals: files } = parsed;
  if (files.length === 0) return { usage: 'Name at least one file.' };
  const scope = scopeArguments(values, files);
  if ('usage' in scope) return scope;
  const by: Dimension[] = [];
  for (const name of values.by ?? []) {
    const dimension = dimensionOf(name);
    if (dimension === undefined) return unknownDimension('--by', name);
    if (!by.includes(dimension)) by.push(dimension);
  }
  return { ...scope, by, tz: scope.tz ?? 'UTC', slaMin: scope.slaMin ?? 60 };
}
