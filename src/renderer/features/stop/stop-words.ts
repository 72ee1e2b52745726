import type { MismatchKind, StoreState } from '../../../ipc/engine-contract';

interface StopWords {
  readonly title: string;
  readonly happened: string;
  readonly remembered: string;
  readonly found: string;
}

/** What happened to a workspace's database, in words that need no knowledge of databases. */
export function stopWords(
  kind: MismatchKind,
  known: { readonly name: string; readonly mentions: number; readonly imports: readonly unknown[] },
  found: StoreState | null,
  count: (value: number) => string,
): StopWords {
  const amount = (mentions: number, imports: number) =>
    `${count(mentions)} ${mentions === 1 ? 'mention' : 'mentions'} in ${count(imports)} ${imports === 1 ? 'import' : 'imports'}`;
  const remembered = amount(known.mentions, known.imports.length);
  const foundText = found === null ? 'nothing' : amount(found.mentions, found.imports.length);
  const kept =
    'The list of imports and your settings are kept apart from the mentions and are complete. No figure is shown until you decide.';
  switch (kind) {
    case 'vanished':
      return {
        title: `The mentions of “${known.name}” are gone from this device.`,
        happened: `The store that held them is empty. That happens when the computer stops in the middle of a write, or when the profile was cleaned. ${kept}`,
        remembered,
        found: foundText,
      };
    case 'replaced':
      return {
        title: `The store of “${known.name}” is not the one it was.`,
        happened: `Something else is in its place, for instance after a profile was copied from another computer. ${kept}`,
        remembered,
        found: foundText,
      };
    case 'older':
      return {
        title: `The store of “${known.name}” is older than what was last saved.`,
        happened: `It lacks changes that were complete before, for instance after a backup of the profile was put back. ${kept}`,
        remembered,
        found: foundText,
      };
    case 'damaged':
      return {
        title: `The store of “${known.name}” is damaged.`,
        happened: `Some of what was written cannot be read as it was, for instance after the computer stopped in the middle of a write or because of a fault of the disk. ${kept}`,
        remembered,
        found: `${foundText} listed, not all of it readable`,
      };
  }
}
