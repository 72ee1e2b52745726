import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from '../electron-app';
import { fillFirstWorkspace } from './support/import-file';
import { writeMentionFile } from './support/mention-file';
import { statusLine, tileTexts } from './support/screen';

/** What Chromium writes of every request, name look-up and connection of all its processes. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly host?: string };
  }[];
}

test('from the first start on nothing is asked of any network, everything works, and a restart keeps it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pharos-offline-'));
  const path = join(folder, 'mentions.ndjson');
  const userData = join(folder, 'profile');
  writeMentionFile(path, 2000);
  try {
    const reached: string[] = [];
    const figures: (readonly string[])[] = [];
    for (const run of ['first', 'again']) {
      const log = join(folder, `${run}.json`);
      const app = await launchApp({
        userData,
        args: [`--log-net-log=${log}`],
      });
      await app.electron.evaluate(({ session }) =>
        session.defaultSession.enableNetworkEmulation({ offline: true }),
      );
      if (run === 'first') await fillFirstWorkspace(app, [path]);
      figures.push(await tileTexts(app.page));
      await expect(statusLine(app.page)).toContainText(/2.000 mentions .*works offline/);
      expect(app.consoleProblems).toEqual([]);
      await app.close();
      reached.push(...reachedIn(log));
    }
    expect(reached).toEqual([]);
    expect(figures[1]).toEqual(figures[0]);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Addresses and hosts outside the application that a run asked for. */
function reachedIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8').trim().replace(/,$/, '');
  const log = JSON.parse(text.endsWith(']}') || text.endsWith(']\n}') ? text : `${text}]}`) as NetLog;
  const { URL_REQUEST_START_JOB, HOST_RESOLVER_MANAGER_REQUEST, TCP_CONNECT_ATTEMPT, UDP_CONNECT } =
    log.constants.logEventTypes;
  expect([URL_REQUEST_START_JOB, TCP_CONNECT_ATTEMPT].every((type) => type !== undefined)).toBe(true);
  return log.events.flatMap(({ type, params }) => {
    if (type === URL_REQUEST_START_JOB)
      return /^(app|data|blob|devtools|chrome):/.test(params?.url ?? '') ? [] : [params?.url ?? ''];
    if (type === HOST_RESOLVER_MANAGER_REQUEST) return params?.host ? [params.host] : [];
    return type === TCP_CONNECT_ATTEMPT || type === UDP_CONNECT ? [JSON.stringify(params ?? type)] : [];
  });
}
