import MiniSearch from 'minisearch';
import { matchingRows } from '../../src/analytics/search/matching-rows';
import { parseSearch } from '../../src/analytics/search/parse-search';
import { PostingBuilder } from '../../src/analytics/search/posting-builder';
import type { PostingIndex } from '../../src/analytics/search/posting-index';
import type { WordTerm } from '../../src/analytics/search/search-query';
import { eachToken } from '../../src/analytics/search/tokens';
import { packPosting } from '../../src/storage/format/posting-format';
import { SEGMENT_ROWS } from '../../src/storage/format/segment-format';
import { alternateRounds } from './alternate-rounds';
import { benchMentions } from './bench-mentions';
import type { BenchResult } from './benchmark';
import { answerBench } from './in-worker';
import { settle } from './settle';

const GOALS = { build: 0.1, query: 0.1, bytes: 0.2 } as const;
const BUILD_ROUNDS = 3;
const QUERY_ROUNDS = 5;
/** Queries that MiniSearch can answer as well: words that must all be there, and beginnings of words. */
const QUERIES = [
  'refund',
  'delivery late',
  'the',
  'thank*',
  'order* again',
  'app crash',
  'zebra',
  'support*',
];

answerBench(async ({ rows }, log) => {
  const texts = benchMentions(rows).map(({ text }) => text);
  let mine: readonly PostingIndex[] = [];
  let theirs = buildMiniSearch([]);

  const built = await alternateRounds({
    rounds: BUILD_ROUNDS,
    ours: async () => {
      mine = [];
      await settle();
      return timed(() => {
        mine = buildOurs(texts);
      });
    },
    peer: async () => {
      theirs = buildMiniSearch([]);
      await settle();
      return timed(() => {
        theirs = buildMiniSearch(texts);
      });
    },
  });
  log(`build: ${built.ours.toFixed(0)} ms, MiniSearch ${built.peer.toFixed(0)} ms`);

  let equal = true;
  for (const query of QUERIES) {
    const [ours, peer] = [askOurs(mine, query), askMiniSearch(theirs, query)];
    log(`${query}: ${ours.length} hits`);
    if (ours.length !== peer.length || ours.some((row, at) => row !== peer[at])) equal = false;
  }
  const asked = await alternateRounds({
    rounds: QUERY_ROUNDS,
    ours: async () => timed(() => QUERIES.map((query) => askOurs(mine, query).length)),
    peer: async () => timed(() => QUERIES.map((query) => askMiniSearch(theirs, query).length)),
  });
  const bytes = {
    ours: mine.reduce((sum, index) => sum + packPosting(index).byteLength, 0),
    peer: new TextEncoder().encode(JSON.stringify(theirs)).byteLength,
  };

  const result = (name: keyof typeof GOALS, ours: number, peer: number): BenchResult => ({
    name: `search/${name}`,
    rows,
    ours,
    peer,
    peerName: 'MiniSearch',
    ratio: ours / peer,
    goal: GOALS[name],
    ok: equal && ours / peer <= GOALS[name],
    equal,
    ...(name === 'bytes' && { unit: 'bytes' }),
  });
  return [
    result('build', built.ours, built.peer),
    result('query', asked.ours, asked.peer),
    result('bytes', bytes.ours, bytes.peer),
  ];
});

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** An index for each segment, as the product makes them. */
function buildOurs(texts: readonly string[]): PostingIndex[] {
  const indexes: PostingIndex[] = [];
  for (let from = 0; from < texts.length; from += SEGMENT_ROWS) {
    const builder = new PostingBuilder();
    const to = Math.min(from + SEGMENT_ROWS, texts.length);
    for (let row = from; row < to; row++) builder.add(texts[row]!);
    indexes.push(builder.finish());
  }
  return indexes;
}

/** Rows that are found, newest first. */
function askOurs(indexes: readonly PostingIndex[], query: string): number[] {
  const parsed = parseSearch(query);
  const words: readonly WordTerm[] = parsed.ok ? parsed.query.words : [];
  const found: number[] = [];
  for (let at = indexes.length - 1; at >= 0; at--) {
    const rows = matchingRows(indexes[at]!, words);
    for (let i = rows.length - 1; i >= 0; i--) found.push(at * SEGMENT_ROWS + rows[i]!);
  }
  return found;
}

interface Doc {
  readonly id: number;
  readonly text: string;
}

/** The same tokens, those of handles and hashtags without their sign, so that the same words are found. */
function buildMiniSearch(texts: readonly string[]): MiniSearch<Doc> {
  const index = new MiniSearch<Doc>({
    fields: ['text'],
    tokenize: (text) => {
      const tokens: string[] = [];
      eachToken(text, (token) => tokens.push(token.replace(/^[@#]/, '')));
      return tokens;
    },
    processTerm: (term) => term,
  });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return index;
}

function askMiniSearch(index: MiniSearch<Doc>, query: string): number[] {
  const queries = query.split(' ').map((word) => ({
    queries: [word.replace('*', '')],
    prefix: word.endsWith('*'),
  }));
  const hits = index.search({ combineWith: 'AND', queries });
  return hits.map(({ id }) => id as number).sort((a, b) => b - a);
}
