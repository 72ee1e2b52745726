import { app, dialog, protocol } from 'electron';
import { asksForSomething, parseCommandLine } from './launch/command-line';
import { APP_SCHEME_PRIVILEGES } from './protocol/app-scheme';
import { CHROMIUM_SWITCHES } from './security/network-switches';
import { startApp } from './start-app';

// Everything here must happen before the app is ready.
protocol.registerSchemesAsPrivileged([APP_SCHEME_PRIVILEGES]);
for (const [name, value] of CHROMIUM_SWITCHES) app.commandLine.appendSwitch(name, value);
// Root on Linux needs --no-sandbox, with which enableSandbox() crashes.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

const request = parseCommandLine(process.argv.slice(1), process.cwd());

// Chromium reorders the arguments it hands to the first instance, so the parsed request goes along with them.
if (app.requestSingleInstanceLock(asksForSomething(request) ? { ...request } : undefined)) {
  startApp(request).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    dialog.showErrorBox(
      'Pharos could not start',
      `Its folder ${app.getPath('userData')} could not be read or written. Nothing in it was changed.`,
    );
    app.exit(1);
  });
} else {
  app.exit(0);
}
