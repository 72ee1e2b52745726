/**
 * Passes text on line by line as long as `keep` says so. Text without a newline at its end waits for the rest.
 *
 * @param {NodeJS.ReadableStream} input
 * @param {NodeJS.WritableStream} output
 * @param {(line: string) => boolean} keep
 */
export function forwardLines(input, output, keep) {
  let rest = '';
  input.setEncoding('utf8');
  input.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (keep(line)) output.write(`${line}\n`);
  });
  input.on('end', () => {
    if (rest !== '' && keep(rest)) output.write(`${rest}\n`);
  });
}
