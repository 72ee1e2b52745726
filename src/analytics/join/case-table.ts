/**
 * Waits of one kind (first responses, turns or direct replies), ordered by the mention they start at.
 * `wait` is in ms: until the reply, or, where `open` is 1, as long as it has been observed without one.
 */
export interface CaseTable {
  readonly length: number;
  /** Mention at which the wait starts; ascending, so starts are ascending too. */
  readonly at: Uint32Array;
  readonly start: Float64Array;
  readonly wait: Float64Array;
  readonly open: Uint8Array;
  /** Mention that ended the wait, −1 while open. */
  readonly reply: Int32Array;
  /** Brand the wait belongs to: the thread's, for direct replies the replier's (FR0). */
  readonly brand: Uint32Array;
  /** Time from the start to the source's "as of": how long the case could have been observed. */
  readonly age: Float64Array;
}

/** Grows a case table whose cases come in any order. */
export class CaseTableBuilder {
  readonly #at: number[] = [];
  readonly #start: number[] = [];
  readonly #wait: number[] = [];
  readonly #reply: number[] = [];
  readonly #brand: number[] = [];
  readonly #age: number[] = [];

  get length(): number {
    return this.#at.length;
  }

  /** An open case: `observed` is how long it is known to have waited. Answers its number. */
  add(at: number, start: number, observed: number, age: number, brand: number): number {
    this.#start.push(start);
    this.#wait.push(Math.max(0, observed));
    this.#age.push(age);
    this.#reply.push(-1);
    this.#brand.push(brand);
    return this.#at.push(at) - 1;
  }

  /** Closes a case by a reply. Clocks that disagree give no negative wait. */
  answer(number: number, reply: number, time: number): void {
    this.#reply[number] = reply;
    this.#wait[number] = Math.max(0, time - this.#start[number]!);
  }

  finish(): CaseTable {
    const length = this.length;
    const order = this.#order();
    const pick = (values: readonly number[], index: number) => values[order ? order[index]! : index]!;
    const table = {
      length,
      at: new Uint32Array(length),
      start: new Float64Array(length),
      wait: new Float64Array(length),
      open: new Uint8Array(length),
      reply: new Int32Array(length),
      brand: new Uint32Array(length),
      age: new Float64Array(length),
    };
    for (let i = 0; i < length; i++) {
      table.at[i] = pick(this.#at, i);
      table.start[i] = pick(this.#start, i);
      table.wait[i] = pick(this.#wait, i);
      table.reply[i] = pick(this.#reply, i);
      table.open[i] = table.reply[i]! < 0 ? 1 : 0;
      table.brand[i] = pick(this.#brand, i);
      table.age[i] = pick(this.#age, i);
    }
    return table;
  }

  /** Case numbers by the mention they start at (kept in order where equal), or null when they are so already. */
  #order(): Float64Array | null {
    const at = this.#at;
    const { length } = at;
    if (at.every((mention, index) => index === 0 || at[index - 1]! <= mention)) return null;
    const keys = new Float64Array(length);
    for (let i = 0; i < length; i++) keys[i] = at[i]! * length + i;
    keys.sort();
    for (let i = 0; i < length; i++) keys[i] = keys[i]! % length;
    return keys;
  }
}
