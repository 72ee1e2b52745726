import type { MainAsk } from '../../ipc/main-contract';

export type Busy = MainAsk<'app.busy'>['busy'];

export interface QuitQuestion {
  readonly kind: 'ask';
  readonly message: string;
  readonly detail: string;
  /** Words of the two buttons; closing the dialog means staying. */
  readonly leave: string;
  readonly stay: string;
}

export type QuitDecision = { readonly kind: 'quit' } | QuitQuestion;

/** Whether closing the window would lose something, and how to ask about it. */
export function decideQuit(busy: Busy): QuitDecision {
  switch (busy) {
    case 'no':
      return { kind: 'quit' };
    case 'import':
      return {
        kind: 'ask',
        message: 'An import is running.',
        detail:
          'If you quit now it stops and nothing of it is kept. The mentions you already have stay as they are.',
        leave: 'Stop import and quit',
        stay: 'Keep running',
      };
    case 'unsaved':
      return {
        kind: 'ask',
        message: 'There are changes that are not saved.',
        detail: 'If you quit now they are lost.',
        leave: 'Quit without saving',
        stay: 'Go back',
      };
  }
}
