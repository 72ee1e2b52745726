const TRUE = new Set('true t yes y 1 1.0 on x ja j oui o si sí s sim wahr vrai verdadero ✓ ✔'.split(' '));
const FALSE = new Set('false f no n 0 0.0 off nein non não nee falsch faux falso ✗ -'.split(' '));

/** Yes or no in the words that tools export, in any case; undefined when it is neither. */
export function readBoolean(value: string): boolean | undefined {
  const word = value.toLowerCase();
  if (TRUE.has(word)) return true;
  return FALSE.has(word) ? false : undefined;
}
