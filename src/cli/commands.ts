import type { Command } from './command';
import { kpisCommand } from './kpis-command';

/** Every command there is. */
export const COMMANDS: readonly Command[] = [kpisCommand];
