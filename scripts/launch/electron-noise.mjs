/** Chromium's own log line, as in `[4711:1122/101530.123456:ERROR:bus.cc(407)] text`; captures level and file. */
const chromiumLine = /^\[\d+:\d{4}\/\d{6}\.\d+:(ERROR|WARNING|INFO|VERBOSE\d*):([\w.]+)[(:]/;

/** What Chromium says about the user's data and the page is never chatter. */
const worthReading = /^(CONSOLE|indexed_db|leveldb|quota|sqlite|database|backing_store)/i;

/** What toolkits write on machines without a desktop session, a GPU or a message bus. */
const toolkitNoise = [
  /^(\(.+:\d+\): )?(Gtk|Gdk|GLib(-\w+)?|dconf|Pango)-(WARNING|CRITICAL|Message)/,
  /^(libva|MESA|libEGL|Vulkan|Fontconfig)\b.*(error|warning|fail)/i,
  /^DevTools listening on ws:/,
];

/** @param {string} line one line of Electron's stderr @returns {boolean} whether it may be left out */
export function isElectronNoise(line) {
  const file = chromiumLine.exec(line)?.[2];
  if (file !== undefined) return !worthReading.test(file);
  return toolkitNoise.some((pattern) => pattern.test(line));
}

/**
 * What to do about a line that explains why Electron did not come up, or undefined.
 *
 * @param {string} line
 * @param {string} folder of the runtime
 */
export function remedyFor(line, folder) {
  const library = /error while loading shared libraries: ([^:]+):/.exec(line)?.[1];
  if (library) return `Install the system package that contains ${library}, then run the command again.`;
  if (/SUID sandbox helper binary|No usable sandbox/.test(line)) {
    return (
      'This system forbids unprivileged sandboxes. Allow Electron its own:\n' +
      `sudo chown root:root '${folder}/chrome-sandbox' && sudo chmod 4755 '${folder}/chrome-sandbox'`
    );
  }
  if (/Missing X server or \$DISPLAY|Unable to open X display|cannot open display/.test(line)) {
    return 'The display in DISPLAY does not answer. Unset DISPLAY to run in a virtual one.';
  }
  return undefined;
}
