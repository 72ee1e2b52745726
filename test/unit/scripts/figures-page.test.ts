import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { figuresPage } from '../../../scripts/docs/figures-page';
import { catalogue, FIGURES } from '../../../src/domain/figures/catalogue';

const page = readFileSync(fileURLToPath(new URL('../../../docs/figures.md', import.meta.url)), 'utf8');

describe('docs/figures.md', () => {
  it('is what the registry says today; “npm run figures-doc” writes it anew', () => {
    expect(page).toBe(figuresPage(FIGURES));
  });

  it('has a section for every figure, with its words and formula', () => {
    for (const { id, name, definition, formula } of catalogue) {
      expect(page, id).toContain(`### ${name}\n\n${definition}\n`);
      expect(page, id).toContain(`formula: ${formula}`);
    }
  });
});
