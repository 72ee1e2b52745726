import type { Bridge } from '../../../ipc/main-contract';

/** All that the page may ask of main, typed by the contract. */
export type MainClient = Bridge;

/** The bridge the preload put on the window; throws outside the app, which is a bug of the build. */
export function mainClient(from: { readonly pharos?: Bridge }): MainClient {
  if (!from.pharos) throw new Error('the preload did not run');
  return from.pharos;
}
