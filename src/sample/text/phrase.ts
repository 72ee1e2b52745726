/** Splits `a {slot} b` into the parts between braces: even places are words, odd places names of slots. */
const compiled = new Map<string, readonly string[]>();

function partsOf(phrase: string): readonly string[] {
  let parts = compiled.get(phrase);
  if (parts === undefined) {
    parts = phrase.split(/[{}]/);
    compiled.set(phrase, parts);
  }
  return parts;
}

/** A phrase with its slots filled. */
export function fill(phrase: string, slot: (name: string) => string): string {
  const parts = partsOf(phrase);
  let text = parts[0]!;
  for (let i = 1; i < parts.length; i += 2) text += slot(parts[i]!) + parts[i + 1]!;
  return text;
}
