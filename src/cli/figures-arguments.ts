import { parseArgs } from 'node:util';
import { FIGURE_IDS, type FigureId } from '../domain/figures/figure';
import { sampleSettings } from '../sample/sample-settings';
import {
  orUsage,
  SCOPE_OPTIONS,
  type ScopeArguments,
  scopeArguments,
  type UsageError,
} from './scope-arguments';

export interface FiguresArguments extends ScopeArguments {
  readonly source: 'files' | 'sample';
  /** In the order of the catalogue. */
  readonly figures: readonly FigureId[];
  /** ISO 4217. */
  readonly currency: string | undefined;
  /** Also what stands beside a value, and why there is none. */
  readonly full: boolean;
}

const OPTIONS = {
  ...SCOPE_OPTIONS,
  figure: { type: 'string', multiple: true },
  sample: { type: 'boolean' },
  workspace: { type: 'string' },
  currency: { type: 'string' },
  full: { type: 'boolean' },
} as const;

/** Reads the arguments of `figures`; without `--figure` every figure of the catalogue is meant. */
export function figuresArguments(args: readonly string[]): FiguresArguments | UsageError {
  const parsed = orUsage(() => parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }));
  if ('usage' in parsed) return parsed;
  const { values, positionals: files } = parsed;
  if (values.workspace !== undefined) {
    return {
      usage:
        '--workspace: the command line cannot read a workspace of the app yet. Name the files that were imported, with their mapping.',
    };
  }
  const isSample = values.sample === true;
  if (isSample === files.length > 0) return { usage: 'Name at least one file, or --sample in their place.' };
  if (isSample && values.mapping !== undefined)
    return { usage: '--mapping: the sample has no columns to map.' };
  const wanted = values.figure ?? FIGURE_IDS;
  const unknown = wanted.find((id) => !FIGURE_IDS.some((known) => known === id));
  if (unknown !== undefined)
    return { usage: `--figure ${unknown}: no such figure. Known are ${FIGURE_IDS.join(', ')}.` };
  const { currency } = values;
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency))
    return { usage: `--currency ${currency}: write a code of three letters such as EUR.` };
  const scope = scopeArguments(values, files, isSample ? sampleSettings.zone : 'UTC');
  if ('usage' in scope) return scope;
  return {
    ...scope,
    source: isSample ? 'sample' : 'files',
    figures: FIGURE_IDS.filter((id) => wanted.includes(id)),
    currency,
    full: values.full === true,
  };
}
