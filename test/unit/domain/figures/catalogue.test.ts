import { describe, expect, it } from 'vitest';
import { FIGURE_SOURCES } from '../../../../src/analytics/figures/figure-sources';
import { catalogue, FIGURES } from '../../../../src/domain/figures/catalogue';
import { FIGURE_IDS } from '../../../../src/domain/figures/figure';
import { figureGroups } from '../../../../src/domain/figures/figure-groups';
import { DIMENSIONS } from '../../../../src/domain/filter';
import { MENTION_FIELDS } from '../../../../src/domain/mention';

/** Rules of METRICS that say what a figure is. */
const RULES = [
  ...['G1', 'G2', 'G7', 'G8'],
  ...['FR1', 'FR1b', 'FR1c', 'FR2', 'FR3', 'FR4', 'FR5', 'FR6'],
  ...['SE1', 'SE2', 'SE3', 'SE4', 'SE5', 'SE6', 'SE7'],
  ...['CR1', 'CR1b', 'CR2', 'ES1', 'ES2', 'ES3', 'ES4', 'ES5'],
  ...['LE1', 'LE2', 'LE3', 'RE1', 'RE2', 'RE3', 'RQ1', 'RQ2', 'EM1'],
];

describe('the registry of figures', () => {
  it('lists every id once, in one order, each under its own id', () => {
    expect(catalogue.map(({ id }) => id)).toEqual(FIGURE_IDS);
    expect(new Set(FIGURE_IDS).size).toBe(FIGURE_IDS.length);
    expect(Object.keys(FIGURES).sort()).toEqual([...FIGURE_IDS].sort());
    expect(Object.keys(FIGURE_SOURCES).sort()).toEqual([...FIGURE_IDS].sort());
    for (const id of FIGURE_IDS) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(FIGURES[id].definition.id).toBe(id);
    }
  });

  it('has no two figures of one name, so that a heading or a tile says which it is', () => {
    const names = catalogue.map(({ name }) => name.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('files every figure under exactly one part of the catalogue', () => {
    const filed = figureGroups(catalogue).flatMap(({ definitions }) => definitions.map(({ id }) => id));
    expect([...filed].sort()).toEqual([...FIGURE_IDS].sort());
  });

  it.each(FIGURE_IDS.map((id) => [id] as const))('%s says all there is to say of it', (id) => {
    const { definition, needs } = FIGURES[id];
    expect(RULES).toContain(definition.rule);
    expect(definition.version).toBeGreaterThanOrEqual(1);
    expect(definition.name).toMatch(/^\p{Lu}\S.*\S$|^\p{Lu}\S+$/u);
    expect(definition.definition).toMatch(/^\p{Lu}.{20,}[.”]$/su);
    expect(definition.formula.length).toBeGreaterThan(3);
    expect(['count', 'points', 'ms', 'share', 'minor']).toContain(definition.unit);
    expect(['higher', 'lower', 'neither']).toContain(definition.better);
    expect([0, 1, 2, 3]).toContain(definition.decimals);
    expect(Number.isInteger(definition.minimumN) && definition.minimumN >= 1).toBe(true);
    expect(definition.counts).toMatch(/^[a-z]/);
    expect(new Set(definition.splitBy).size).toBe(definition.splitBy.length);
    for (const dimension of definition.splitBy) expect(DIMENSIONS).toContain(dimension);
    for (const field of needs) expect(MENTION_FIELDS).toContain(field);
    expect(typeof FIGURE_SOURCES[id].gather).toBe('function');
    expect(typeof FIGURE_SOURCES[id].rows).toBe('function');
  });
});
