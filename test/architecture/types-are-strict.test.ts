import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { filesBelow } from './read-modules';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where a source gives up its types: `any`, `enum`, a non-explained suppression, an ignored error. */
function looseEnds(path: string, source: string): readonly string[] {
  const found: string[] = [];
  const note = (what: string, at: number): void => {
    found.push(`${path}:${source.slice(0, at).split('\n').length}: ${what}`);
  };
  const { program, comments } = parseSync(path, source);
  new Visitor({
    TSAnyKeyword: ({ start }) => note('any', start),
    TSEnumDeclaration: ({ start }) => note('enum', start),
  }).visit(program);
  for (const { value, start } of comments) {
    if (/@ts-(ignore|nocheck)/.test(value)) note('an ignored type error', start);
    if (/@ts-expect-error\s*$/.test(value) || /biome-ignore[^:]*$/.test(value))
      note('a suppression without a reason', start);
  }
  return found;
}

describe('types', () => {
  const files = ['src', 'test']
    .flatMap((folder) => filesBelow(join(root, folder)))
    .filter((path) => /\.tsx?$/.test(path));

  it('are strict everywhere', () => {
    expect(files.length).toBeGreaterThan(400);
    const found = files.flatMap((path) => looseEnds(relative(root, path), readFileSync(path, 'utf8')));
    expect(found).toEqual([]);
  });

  it.each([
    ['let a: any = 1;', 'any'],
    ['let a = [] as readonly any[];', 'any'],
    ['enum A { b }', 'enum'],
    ['// @ts-ignore\nlet a = 1;', 'an ignored type error'],
    ['// @ts-expect-error\nlet a = 1;', 'a suppression without a reason'],
    ['// biome-ignore lint/style/noEnum\nlet a = 1;', 'a suppression without a reason'],
  ])('are given up by %s', (source, what) => {
    expect(looseEnds('a.ts', source)).toEqual([`a.ts:1: ${what}`]);
  });

  it('are not given up by words that only look like it', () => {
    expect(
      looseEnds('a.ts', "// any enum\nlet any = 'any'; // @ts-expect-error: the library forgets it"),
    ).toEqual([]);
  });
});
