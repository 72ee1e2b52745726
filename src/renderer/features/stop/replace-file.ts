import type { Result } from '../../../domain/failure';
import type { OpenedFile } from '../../../ipc/main-contract';
import type { RecoveryPlan } from '../../session/actions/recovery-actions';

/** The plans with another file in one place. */
export const replaceFile = (
  plans: readonly RecoveryPlan[],
  plan: number,
  file: number,
  chosen: Result<OpenedFile>,
): readonly RecoveryPlan[] =>
  plans.map((each, index) =>
    index === plan ? { ...each, files: each.files.map((held, at) => (at === file ? chosen : held)) } : each,
  );
