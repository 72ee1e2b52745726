import { prepareElectron } from '../scripts/setup/prepare.mjs';

/**
 * Playwright's global set-up: whatever is still missing to run the built application (see scripts/setup). The
 * test processes inherit the environment it leaves. Returns the tear-down.
 */
export default async function prepareTests(): Promise<() => void> {
  const prepared = await prepareElectron({ stream: process.stderr });
  Object.assign(process.env, prepared.env);
  return prepared.close;
}
