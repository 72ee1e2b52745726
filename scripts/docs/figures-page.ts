import { catalogue, type FIGURES } from '../../src/domain/figures/catalogue';
import type { FigureDefinition, FigureId, Unit } from '../../src/domain/figures/figure';
import { figureGroups } from '../../src/domain/figures/figure-groups';
import { DIMENSIONS } from '../../src/domain/filter';

const UNITS: Readonly<Record<Unit, string>> = {
  count: 'count',
  points: 'points, −100 … +100',
  ms: 'ms; shown in minutes to two decimals where it is checked',
  share: 'share, 0 … 1; shown in percent',
  minor: 'money in integer minor units of the workspace’s currency',
};

const BETTER: Readonly<Record<FigureDefinition['better'], string>> = {
  higher: 'higher is better',
  lower: 'lower is better',
  neither: 'neither direction is better',
};

/** docs/figures.md: every figure of the registry with all that it knows of itself. */
export function figuresPage(figures: typeof FIGURES): string {
  const groups = figureGroups(catalogue);
  return `${[
    '# The figures',
    '',
    'Written by `npm run figures-doc` from the registry that the explain panel and the command line read; not to be edited. The',
    `rules are those of the product’s metrics. There are ${catalogue.length} figures.`,
    '',
    '| id | name | rule | unit |',
    '|---|---|---|---|',
    ...catalogue.map(
      ({ id, name, rule, unit }) => `| [\`${id}\`](#${anchor(name)}) | ${cell(name)} | ${rule} | ${unit} |`,
    ),
    ...groups.flatMap(({ name, definitions }) => [
      '',
      `## ${name}`,
      ...definitions.flatMap((definition) => ['', ...section(definition, figures[definition.id].needs)]),
    ]),
  ].join('\n')}\n`;
}

function section(definition: FigureDefinition, needs: readonly string[]): string[] {
  const { id, rule, version, name, unit, better, decimals, minimumN, counts, splitBy } = definition;
  return [
    `### ${name}`,
    '',
    definition.definition,
    '',
    `- id \`${id satisfies FigureId}\`, rule ${rule}, definition version ${version}`,
    `- formula: ${definition.formula}`,
    `- unit: ${UNITS[unit]}; ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}; ${BETTER[better]}`,
    `- n counts ${counts}; ${minimumN > 1 ? `a caution under n = ${minimumN}` : 'no smallest n'}`,
    `- may be split by ${splitWords(splitBy)}`,
    `- needs ${needs.length === 0 ? 'no field beside those of every mention' : needs.map((field) => `\`${field}\``).join(', ')}`,
  ];
}

function splitWords(splitBy: readonly string[]): string {
  if (splitBy.length === 0) return 'nothing';
  return splitBy.length === DIMENSIONS.length ? 'every dimension' : splitBy.join(', ');
}

/** As Markdown viewers name a heading. */
function anchor(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

const cell = (text: string) => text.replaceAll('|', '\\|');
