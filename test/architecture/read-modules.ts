import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { parseSync } from 'vite';

/** One import as it is written; `type` when nothing of it is left at run time. */
export interface Import {
  /** Path of a file under the root with forward slashes, or the specifier of a package. */
  readonly to: string;
  readonly kind: 'value' | 'type';
  readonly local: boolean;
}

export interface Module {
  /** Path under the root, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

const SOURCE = /\.(ts|tsx|mts|mjs|js)$/;

/** Every source file below `folder`, parsed, with paths relative to `root`. A file that does not parse throws. */
export function readModules(root: string, folder: string): readonly Module[] {
  const paths = filesBelow(join(root, folder)).map((file) => relative(root, file).split(sep).join('/'));
  const known = new Set(paths);
  return paths
    .filter((path) => SOURCE.test(path) && !path.endsWith('.d.ts'))
    .map((path) => readModule(root, path, known));
}

/** Every file below a folder, in the order of its names. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

function readModule(root: string, path: string, known: ReadonlySet<string>): Module {
  const source = readFileSync(join(root, path), 'utf8');
  const found = importsOf(path, source);
  return {
    path,
    lines: source.split('\n').length - (source.endsWith('\n') ? 1 : 0),
    imports: found.map(({ specifier, kind }) => {
      const local = specifier.startsWith('.');
      return { to: local ? resolve(path, specifier, known) : specifier, kind, local };
    }),
  };
}

interface Written {
  readonly specifier: string;
  readonly kind: Import['kind'];
}

function importsOf(path: string, source: string): readonly Written[] {
  const { module, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: Written[] = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    const type = entries.length > 0 && entries.every(({ isType }) => isType);
    found.push({ specifier: moduleRequest.value, kind: type ? 'type' : 'value' });
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) found.push({ specifier: moduleRequest.value, kind: isType ? 'type' : 'value' });
    }
  }
  const dynamic = new Set(module.dynamicImports.map(({ moduleRequest }) => moduleRequest.start));
  for (const match of source.matchAll(/\bimport\(\s*(['"])([^'"]+)\1/g)) {
    const at = match.index + match[0].indexOf(match[1] ?? '');
    found.push({ specifier: match[2] ?? '', kind: dynamic.has(at) ? 'value' : 'type' });
  }
  for (const match of source.matchAll(/new URL\(\s*(['"])(\.[^'"]+)\1,\s*import\.meta\.url/g)) {
    found.push({ specifier: match[2] ?? '', kind: 'value' });
  }
  return found;
}

/** As the bundler resolves a relative specifier; one that leads nowhere stays as it would be. */
function resolve(from: string, specifier: string, known: ReadonlySet<string>): string {
  const bare = specifier.replace(/\?.*$/, '');
  const target = posix.normalize(posix.join(posix.dirname(from), bare));
  const endings = ['', '.ts', '.tsx', '.d.ts', '.mts', '.mjs', '/index.ts', '/index.tsx'];
  return endings.map((ending) => target + ending).find((path) => known.has(path)) ?? target;
}

/** The folders a file lies in, from the root on. */
export function foldersOf(path: string): readonly string[] {
  return dirname(path).split('/');
}
