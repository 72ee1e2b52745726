import { TextColumn } from './text-column';

/** The strings of mentions that no dictionary holds: hashed by the column builder, packed by the store. */
export class MentionTexts {
  readonly id = new TextColumn();
  readonly text = new TextColumn();
  readonly url = new TextColumn();
  readonly replyTo = new TextColumn();

  reset(): void {
    for (const column of [this.id, this.text, this.url, this.replyTo]) column.reset();
  }
}
