import { photograph } from './photograph';
import { screens } from './screens';

/** Started by scripts/screens.mjs with a folder and, if only some are wanted, the beginnings of their names. */
const [folder = 'screens', ...names] = process.argv.slice(2);
const wanted = screens.filter(
  ({ name }) => names.length === 0 || names.some((start) => name.startsWith(start)),
);
const { files, problems } = await photograph(wanted, folder, (file) => console.log(file));
for (const problem of problems) console.error(problem);
if (files.length === 0) console.error(`No screen matches ${names.join(' ')}.`);
process.exit(problems.length > 0 || files.length === 0 ? 1 : 0);
