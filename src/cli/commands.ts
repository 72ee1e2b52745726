import type { Command } from './command';
import { figuresCommand } from './figures-command';
import { kpisCommand } from './kpis-command';
import { restatementsCommand } from './restatements-command';

/** Every command there is. */
export const COMMANDS: readonly Command[] = [kpisCommand, figuresCommand, restatementsCommand];
