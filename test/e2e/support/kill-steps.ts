import type { WorkerStop } from './stop-worker';

/** A step of a change at which the process is killed. */
export interface KillStep {
  readonly name: string;
  /** What is under way: the import of a second file, its removal, or the opening after an import was killed. */
  readonly change: 'import' | 'removal' | 'opening';
  /** Where the data worker stands; or main, which does not answer that it has heard of the commit. */
  readonly at: WorkerStop | 'main-told';
  /** What must be there afterwards, where the store survived: what was there before the change, or what it leads to. */
  readonly leaves: 'old' | 'new' | 'either';
  /** In the soak alone: other steps stand for it in the suite. */
  readonly soak?: true;
  /** Of how many requests of its kind the step meets another one in each round of the soak. */
  readonly among?: number;
}

const staged = (table: 'segment' | 'page', nth: number, moment: WorkerStop['moment']): WorkerStop => ({
  transaction: 'staging',
  request: 'put',
  table,
  nth,
  moment,
});

const committed = (
  request: 'put' | 'delete',
  table: WorkerStop['table'],
  nth: number,
  moment: WorkerStop['moment'],
): WorkerStop => ({ transaction: 'commit', request, table, nth, moment });

const swept = (moment: WorkerStop['moment']): WorkerStop => ({
  transaction: 'sweep',
  request: 'delete',
  table: 'segment',
  nth: 2,
  moment,
});

/** Where an import stands that leaves all its segments behind, durable and committed by nobody. */
export const ALL_STAGED = staged('segment', 2, 'complete');

/**
 * The steps of the changes to a store, in their order: the second file fills two segments and is then one more
 * record among the imports, written before the identity with its generation, the last write of every commit.
 */
export const KILL_STEPS: readonly KillStep[] = [
  {
    name: 'in the pages of the staged segments',
    change: 'import',
    at: staged('page', 2, 'after'),
    leaves: 'old',
    among: 2,
  },
  {
    name: 'with one staged segment durable',
    change: 'import',
    at: staged('segment', 1, 'complete'),
    leaves: 'old',
  },
  {
    name: 'while the second segment is being made durable',
    change: 'import',
    at: staged('page', 2, 'committing'),
    leaves: 'old',
    soak: true,
  },
  {
    name: 'in the sweep of what an import left',
    change: 'opening',
    at: swept('after'),
    leaves: 'old',
  },
  {
    name: 'at the end of that sweep',
    change: 'opening',
    at: swept('complete'),
    leaves: 'old',
    soak: true,
  },
  {
    name: 'before the first write of the commit',
    change: 'import',
    at: committed('put', 'dict', 1, 'before'),
    leaves: 'old',
  },
  {
    name: 'after the record of the import',
    change: 'import',
    at: committed('put', 'meta', 1, 'after'),
    leaves: 'old',
    soak: true,
  },
  {
    name: 'just before the commit',
    change: 'import',
    at: committed('put', 'meta', 2, 'after'),
    leaves: 'old',
  },
  {
    name: 'while it is being committed',
    change: 'import',
    at: committed('put', 'meta', 2, 'committing'),
    leaves: 'either',
  },
  {
    name: 'after the commit, before anybody is told',
    change: 'import',
    at: committed('put', 'meta', 2, 'complete'),
    leaves: 'new',
  },
  {
    name: 'after the first block of a removal',
    change: 'removal',
    at: committed('delete', 'segment', 1, 'after'),
    leaves: 'old',
  },
  {
    name: 'among the strings of a removal',
    change: 'removal',
    at: committed('put', 'dict', 1, 'after'),
    leaves: 'old',
    soak: true,
    among: 15,
  },
  {
    name: 'just before the commit of a removal',
    change: 'removal',
    at: committed('put', 'meta', 1, 'after'),
    leaves: 'old',
  },
  {
    name: 'while a removal is being committed',
    change: 'removal',
    at: committed('put', 'meta', 1, 'committing'),
    leaves: 'either',
  },
  {
    name: 'after the commit of a removal, before anybody is told',
    change: 'removal',
    at: committed('put', 'meta', 1, 'complete'),
    leaves: 'new',
  },
  {
    name: 'after the commit, main being told',
    change: 'import',
    at: 'main-told',
    leaves: 'new',
    soak: true,
  },
];

/** The steps as a round of the matrix meets them; the first round is the suite's. */
export function stepsOfRound(round: number, soaking: boolean): readonly KillStep[] {
  return KILL_STEPS.filter(({ soak }) => soaking || !soak).map((step) =>
    step.among === undefined || step.at === 'main-told'
      ? step
      : { ...step, at: { ...step.at, nth: ((step.at.nth - 1 + round) % step.among) + 1 } },
  );
}
