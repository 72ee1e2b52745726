/** Exit codes of the command line: done; the data or mapping cannot be used; wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes: data, and everything else. */
export interface Output {
  readonly data: (text: string) => void;
  readonly message: (text: string) => void;
}

/** One command of the command line; the table of them in `commands.ts` is what `--help` shows. */
export interface Command {
  readonly name: string;
  /** One line. */
  readonly summary: string;
  /** What `pharos NAME --help` prints. */
  readonly help: string;
  run(args: readonly string[], output: Output): Promise<ExitCode>;
}
