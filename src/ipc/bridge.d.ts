import type { Bridge } from './main-contract';

declare global {
  interface Window {
    /** Put there by the preload; the page's only way out. */
    readonly pharos: Bridge;
  }
}
