import { describe, expect, it } from 'vitest';
import { decideQuit } from '../../../../src/main/window/decide-quit';
import { decideRecovery } from '../../../../src/main/window/decide-recovery';
import { paperColour } from '../../../../src/main/window/paper-colour';
import { WEB_PREFERENCES } from '../../../../src/main/window/web-preferences';

describe('decideQuit', () => {
  it('quits at once when nothing would be lost', () => {
    expect(decideQuit('no')).toEqual({ kind: 'quit' });
  });

  it('asks in plain words while an import runs', () => {
    expect(decideQuit('import')).toMatchObject({
      kind: 'ask',
      message: 'An import is running.',
      leave: 'Stop import and quit',
      stay: 'Keep running',
    });
  });

  it('asks over unsaved changes', () => {
    expect(decideQuit('unsaved')).toMatchObject({ kind: 'ask', leave: 'Quit without saving' });
  });
});

describe('decideRecovery', () => {
  it('loads the page again after a crash, at most three times a minute', () => {
    const now = 1_000_000;
    expect(decideRecovery('crashed', [], now)).toBe('reload');
    expect(decideRecovery('oom', [now - 1, now - 2], now)).toBe('reload');
    expect(decideRecovery('killed', [now - 59_999, now - 2, now - 1], now)).toBe('ask');
    expect(decideRecovery('crashed', [now - 60_000, now - 2, now - 1], now)).toBe('reload');
  });

  it('is not troubled by an end that was wanted', () => {
    expect(decideRecovery('clean-exit', [], 0)).toBe('ignore');
  });
});

it('paints the window in the paper of its theme', () => {
  expect([paperColour(false), paperColour(true)]).toEqual(['#FBFAF7', '#14161A']);
});

it('gives the page no Node, a sandbox and a world of its own', () => {
  expect(WEB_PREFERENCES).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
  });
});
