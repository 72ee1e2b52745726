import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTENT_SECURITY_POLICY } from './content-security-policy';
import { resolveAppFile } from './resolve-app-file';

/** On every answer, also on refusals. */
const SAFE_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-cache',
} as const;

/** Answers `app://` requests with the files of the built renderer, and with nothing else. */
export function serveApp(folder: string): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
    const file = resolveAppFile(request.url);
    if (file === null) return refusal(404);
    try {
      const bytes = await readFile(join(folder, ...file.segments));
      return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
        status: 200,
        headers: { ...SAFE_HEADERS, 'content-type': file.mimeType, 'content-length': String(bytes.length) },
      });
    } catch {
      return refusal(404);
    }
  };
}

function refusal(status: 404 | 405): Response {
  return new Response(null, { status, headers: SAFE_HEADERS });
}
