import type { Failure } from '../../../domain/failure';
import { internalFailure } from '../loadable';

/** Does an action that answers its failure; a bug on the way becomes one too, so that no screen waits for ever. */
export async function attempt(action: () => Promise<Failure | null>): Promise<Failure | null> {
  try {
    return await action();
  } catch (error) {
    return internalFailure(error);
  }
}
