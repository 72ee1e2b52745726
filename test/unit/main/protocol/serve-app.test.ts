import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { APP_PAGE, APP_SCHEME_PRIVILEGES } from '../../../../src/main/protocol/app-scheme';
import { CONTENT_SECURITY_POLICY } from '../../../../src/main/protocol/content-security-policy';
import { serveApp } from '../../../../src/main/protocol/serve-app';

let folder = '';
let serve: ReturnType<typeof serveApp>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pharos-serve-'));
  await mkdir(join(folder, 'renderer', 'assets'), { recursive: true });
  await writeFile(join(folder, 'renderer', 'index.html'), '<p>Pharos');
  await writeFile(join(folder, 'renderer', 'assets', 'a.js'), 'export {};');
  await writeFile(join(folder, 'secret.json'), '{}');
  serve = serveApp(join(folder, 'renderer'));
});

afterEach(() => rm(folder, { recursive: true }));

it('has an address that can never change, because the data lives under it', () => {
  expect(APP_PAGE).toBe('app://pharos/');
  expect(APP_SCHEME_PRIVILEGES).toEqual({
    scheme: 'app',
    privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
  });
});

it('sends the policy with every answer, also with refusals', async () => {
  const answers = await Promise.all([
    serve(new Request('app://pharos/')),
    serve(new Request('app://pharos/assets/a.js')),
    serve(new Request('app://pharos/assets/none.js')),
    serve(new Request('app://elsewhere/')),
    serve(new Request('app://pharos/', { method: 'POST', body: 'x' })),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 404, 405]);
  for (const answer of answers) {
    expect(answer.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

it('sends the file with its type and length, and nothing of it to HEAD', async () => {
  const page = await serve(new Request('app://pharos/'));
  expect(await page.text()).toBe('<p>Pharos');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const head = await serve(new Request('app://pharos/', { method: 'HEAD' }));
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '9', '']);
});

it('does not give out what lies beside the renderer', async () => {
  for (const path of ['../secret.json', '..%2fsecret.json', '%2e%2e/secret.json']) {
    expect((await serve(new Request(`app://pharos/${path}`))).status).toBe(404);
  }
});

it('keeps to the strict policy', () => {
  expect(CONTENT_SECURITY_POLICY).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
      "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; " +
      "frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types pharos-worker",
  );
});
