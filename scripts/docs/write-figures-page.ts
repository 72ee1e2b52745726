import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FIGURES } from '../../src/domain/figures/catalogue';
import { figuresPage } from './figures-page';

writeFileSync(fileURLToPath(new URL('../../docs/figures.md', import.meta.url)), figuresPage(FIGURES));
