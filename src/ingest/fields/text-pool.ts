const KEPT = 20_000;
/** V8 keeps the whole text that a longer substring was cut from alive. */
const CUT_FROM = 13;

/**
 * One text object for each repeated value of a file, free of the megabyte it was cut from: names end up in
 * dictionaries that live as long as the workspace.
 */
export function textPool(): (value: string) => string {
  const known = new Map<string, string>();
  return (value) => {
    const same = known.get(value);
    if (same !== undefined) return same;
    const own = value.length < CUT_FROM ? value : copyOf(value);
    if (known.size >= KEPT) known.clear();
    known.set(own, own);
    return own;
  };
}

/** Joining and cutting makes V8 lay the characters down anew. */
function copyOf(value: string): string {
  return ` ${value}`.slice(1);
}
