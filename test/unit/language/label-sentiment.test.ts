import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentimentClass } from '../../../src/domain/sentiment-class';
import { labelSentiment } from '../../../src/language/label-sentiment';
import { sharedData } from '../../shared-data';

const classOf = (text: string): string => sentimentClass(labelSentiment(text).score);

describe('labelSentiment', () => {
  it.each([
    ['I love this airline, great crew!', 'positive'],
    ['Worst flight ever, terrible service', 'negative'],
    ['My flight leaves at nine', 'neutral'],
    ['', 'neutral'],
    ['This is not good', 'negative'],
    ['I don’t like it', 'negative'],
    ["no problem, that wasn't bad at all", 'positive'],
    ['landed 😀', 'positive'],
    ['delayed again :(', 'negative'],
    ['❤️', 'positive'],
  ])('reads %j as %s', (text, expected) => {
    expect(classOf(text)).toBe(expected);
  });

  it('does not read handles and links', () => {
    expect(labelSentiment('@LoveHate https://happy.example/great/win www.terrible.example/bad').score).toBe(
      0,
    );
  });

  it('gives whole thousandths within −1000 … 1000, the same each time', () => {
    for (const text of ['great '.repeat(500), 'awful '.repeat(500), 'ok', 'bad good']) {
      const { score, confidence } = labelSentiment(text);
      expect(Number.isInteger(score)).toBe(true);
      expect(Math.abs(score)).toBeLessThanOrEqual(1000);
      expect(Object.is(score, -0)).toBe(false);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(labelSentiment(text).score).toBe(score);
    }
  });

  it('is less sure of a text that says both', () => {
    expect(labelSentiment('great but terrible').confidence).toBeLessThan(
      labelSentiment('great, superb').confidence,
    );
  });

  it('stops at the end of texts that are cut in the middle of something', () => {
    for (const text of ['\ud83d', 'ab\ud83d', ':', ':-', "don'", '@', 'http', 'https://', '<']) {
      expect(labelSentiment(text).score).toBe(0);
    }
  });
});

const validation = sharedData('sentiment/tweets_validation.tsv');

describe.skipIf(!validation)('labelSentiment on the validation tweets (real data absent: skipped)', () => {
  it('keeps the accuracy that the decision record states', () => {
    const classes = ['negative', 'neutral', 'positive'];
    const rows = readFileSync(validation ?? '', 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => ({ label: Number(line[0]), text: unquoted(line.slice(2)) }));
    expect(rows).toHaveLength(2000);
    const hits = classes.map((name, label) => {
      const said = rows.filter(({ text }) => classOf(text) === name);
      const right = said.filter((row) => row.label === label).length;
      const there = rows.filter((row) => row.label === label).length;
      return { right, f1: (2 * right) / (said.length + there) };
    });
    const accuracy = hits.reduce((sum, { right }) => sum + right, 0) / rows.length;
    const macroF1 = hits.reduce((sum, { f1 }) => sum + f1, 0) / 3;
    expect(accuracy).toBeCloseTo(0.5955, 4);
    expect(macroF1).toBeCloseTo(0.583, 3);
  });
});

function unquoted(text: string): string {
  const plain = text.trimEnd();
  return plain.startsWith('"') && plain.endsWith('"') ? plain.slice(1, -1).replaceAll('""', '"') : text;
}
