/**
 * A set-up step that cannot be done. `message` says what failed, `remedy` what the reader can do about it.
 */
export class SetupError extends Error {
  /**
   * @param {string} message
   * @param {string} remedy
   */
  constructor(message, remedy) {
    super(message);
    this.name = 'SetupError';
    this.remedy = remedy;
  }
}

/**
 * @typedef {object} Reporter
 * @property {(text: string) => void} say one line about something the reader should know
 * @property {<T>(title: string, work: () => Promise<T>) => Promise<T>} step announces work that has to be
 *   done, does it, and says how long it took
 */

/**
 * Words of the set-up, one line each, on the given stream. Nothing is written for a step that had nothing to
 * do: callers announce a step only once they know that there is work.
 *
 * @param {{ write(text: string): unknown }} stream stdout, or stderr for commands whose stdout is data
 * @param {() => number} [now] clock in ms
 * @returns {Reporter}
 */
export function createReporter(stream, now = () => performance.now()) {
  return {
    say: (text) => void stream.write(`pharos: ${text}\n`),
    step: async (title, work) => {
      const begin = now();
      stream.write(`pharos: ${title} …\n`);
      const result = await work();
      stream.write(`pharos: ${title}: took ${formatSeconds(now() - begin)}\n`);
      return result;
    },
  };
}

/** @param {number} ms duration in ms @returns {string} seconds with one decimal, as in `12.3 s` */
export function formatSeconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

/**
 * Ends a script on an error: a failed set-up in two plain lines, a bug with its stack.
 *
 * @param {unknown} error
 * @returns {never}
 */
export function exitWithFailure(error) {
  if (error instanceof SetupError) {
    process.stderr.write(
      `pharos: ${error.message}\n        ${error.remedy.replaceAll('\n', '\n        ')}\n`,
    );
  } else {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
  process.exit(1);
}
