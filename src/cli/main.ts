import { run } from './run';

process.exitCode = await run(process.argv.slice(2), {
  data: (text) => process.stdout.write(`${text}\n`),
  message: (text) => process.stderr.write(`${text}\n`),
});
