import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Path of a file of the real data that lies beside the checkout, or undefined where it is absent.
 * A test that needs it skips then and says so: `describe.skipIf(!path)('… (real data absent: skipped)')`.
 */
export function sharedData(relativePath: string): string | undefined {
  const path = fileURLToPath(new URL(`../../shared/data/${relativePath}`, import.meta.url));
  return existsSync(path) ? path : undefined;
}
