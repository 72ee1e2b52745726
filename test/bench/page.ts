import type { Benchmark, BenchResult } from './benchmark';

/** What the page leaves for electron-main.ts to read. */
export type PageOutcome = { readonly results: readonly BenchResult[] } | { readonly error: string };

declare global {
  var benchOutcome: Promise<PageOutcome>;
}

const benchmarks = import.meta.glob<{ readonly benchmark: Benchmark }>('./*.bench.ts');

async function run(): Promise<PageOutcome> {
  const query = new URLSearchParams(location.search);
  const name = query.get('name') ?? '';
  const load = benchmarks[`./${name}.bench.ts`];
  if (!load) return { error: `There is no benchmark ${name}.` };
  try {
    const { benchmark } = await load();
    const outcome = await benchmark({
      rows: Number(query.get('rows')),
      log: (text) => console.log(text),
      sharedData: async (path) => {
        const response = await fetch(`/shared-data/${path}`);
        return response.ok ? response : undefined;
      },
    });
    return { results: [outcome].flat() };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

globalThis.benchOutcome = run();
