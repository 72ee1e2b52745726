import type { ExitCode, Output } from './command';
import { COMMANDS } from './commands';

/** Runs the command that the arguments name; `--help` anywhere explains instead. */
export async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    output.data(overview());
    return 0;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) {
    output.message(name === undefined ? 'A command is missing.' : `There is no command “${name}”.`);
    output.message(overview());
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    output.data(command.help);
    return 0;
  }
  return command.run(rest, output);
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return ['Usage: pharos COMMAND …', '', ...lines, '', 'pharos COMMAND --help explains a command.'].join(
    '\n',
  );
}
