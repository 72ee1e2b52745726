type Mutable<T> = T extends readonly (infer E)[]
  ? Mutable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;

/**
 * A readonly value as an ask of main's contract: its parsers infer mutable types, and what crosses is a copy, so
 * nobody can mutate the original.
 */
export const forMain = <T>(value: T): Mutable<T> => value as Mutable<T>;
