import type { Draft } from '../plan/draft';
import type { Random } from '../random';
import { write } from './write';

const WINDOW = 64;
const TRIES = 12;

/** Writes the texts in the order of time and sees to it that none returns within the last 64. */
export class Texts {
  private readonly ever = new Set<string>();
  private readonly recent: string[] = [];

  constructor(private readonly random: Random) {}

  of(draft: Draft): string {
    const text = draft.act === 'repost' ? this.repost(draft) : this.fresh(draft);
    this.ever.add(text);
    this.recent.push(text);
    if (this.recent.length > WINDOW) this.recent.shift();
    return text;
  }

  /** Something never said before; after a few tries, something not said lately. */
  private fresh(draft: Draft): string {
    let text = write(draft, this.random);
    for (let n = 0; n < TRIES && this.ever.has(text); n += 1) text = write(draft, this.random);
    for (let n = 0; n < TRIES && this.recent.includes(text); n += 1) text = write(draft, this.random);
    return text;
  }

  private repost(draft: Draft): string {
    const original = draft.parent!;
    const text = `RT @${original.fields.author}: ${original.fields.text}`;
    return this.recent.includes(text) ? `${text} (via @${draft.fields.author})` : text;
  }
}
