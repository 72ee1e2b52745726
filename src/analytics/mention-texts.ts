import { TextColumn } from './text-column';

/**
 * The strings of mentions that no dictionary holds. A builder writes them here once and hashes them in place; the
 * store packs them as they lie. Without `keep` they are only hashed.
 */
export class MentionTexts {
  readonly id: TextColumn;
  readonly text: TextColumn;
  readonly url: TextColumn;
  readonly replyTo: TextColumn;

  constructor(keep: boolean) {
    this.id = new TextColumn(keep);
    this.text = new TextColumn(keep);
    this.url = new TextColumn(keep);
    this.replyTo = new TextColumn(keep);
  }

  dropLast(): void {
    for (const column of this.#all()) column.dropLast();
  }

  reset(): void {
    for (const column of this.#all()) column.reset();
  }

  #all(): readonly TextColumn[] {
    return [this.id, this.text, this.url, this.replyTo];
  }
}
