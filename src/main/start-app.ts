import { join } from 'node:path';
import { app, clipboard, ipcMain, nativeTheme, session } from 'electron';
import icon from '../../resources/icon.png?asset';
import { appHandlers } from './channels/app-handlers';
import { fileDialogs } from './channels/file-dialogs';
import { fileHandlers } from './channels/file-handlers';
import { handleChannels } from './channels/handle-channels';
import { hearNotes } from './channels/hear-notes';
import { isOurPage, type SenderEvent } from './channels/sender';
import { workspaceHandlers } from './channels/workspace-handlers';
import { FileDesk } from './files/file-desk';
import { type LaunchRequest, parseHandedOver } from './launch/command-line';
import { LaunchDesk } from './launch/launch-desk';
import { openLaunch } from './launch/open-launch';
import { logFaults } from './log/log-faults';
import { type Log, logFile } from './log/log-file';
import { APP_PAGE, APP_SCHEME } from './protocol/app-scheme';
import { serveApp } from './protocol/serve-app';
import { hardenContents } from './security/harden-contents';
import { hardenSession } from './security/harden-session';
import { openInBrowser } from './security/open-in-browser';
import { pageOrigin } from './security/page-origin';
import { type AppData, openAppData } from './store/app-data';
import { aboutApp } from './window/about-app';
import { keepMenu } from './window/app-menu';
import { preloadPath } from './window/open-window';
import { PageWindow } from './window/page-window';

/** Puts the app together: files read, protocol and guards in place, channels answered, window open. */
export async function startApp(request: LaunchRequest): Promise<void> {
  const folder = app.getPath('userData');
  const { write: log, path: logPath } = logFile(join(folder, 'logs'));
  logFaults(log);

  // What is asked for while the app still starts waits for the page; nothing below is called before there is one.
  const launches = new LaunchDesk(
    (asked) => openLaunch(asked, desk),
    (launch) => window.tell('launch', launch),
  );
  let show: () => void = () => undefined;
  void launches.ask(request);
  hearOtherStarts(launches, () => show(), log);

  const data = await openAppData(folder);
  for (const { file, kind } of data.damaged) log('file-damaged', { file, reason: kind });
  const desk = new FileDesk(() => rememberedPaths(data));

  const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  const origin = pageOrigin(devServer);
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, origin, log));
  await app.whenReady();

  const about = aboutApp();
  log('start', { version: about.version, platform: about.platform, electron: process.versions.electron });
  nativeTheme.themeSource = data.preferences.value.theme;
  app.setAboutPanelOptions({ applicationName: 'Pharos', applicationVersion: about.version, iconPath: icon });
  hardenSession(session.defaultSession, origin, log);
  session.defaultSession.protocol.handle(APP_SCHEME, serveApp(join(import.meta.dirname, '..', 'renderer')));

  const window = new PageWindow(
    {
      preload: preloadPath(),
      icon,
      place: data.place,
      devTools: !app.isPackaged,
      address: devServer ?? APP_PAGE,
      log,
    },
    () => {
      launches.pageGone();
      void desk.closeAll();
    },
  );
  const fromOurPage = (event: SenderEvent) => isOurPage(event, window.page, origin);

  handleChannels(
    ipcMain,
    {
      ...workspaceHandlers(data.workspaces, data.restatements),
      ...fileHandlers(
        desk,
        fileDialogs(() => window.parent),
      ),
      ...appHandlers({
        about,
        ...data,
        launches,
        preferencesChanged: ({ theme }) => {
          nativeTheme.themeSource = theme;
        },
        busyChanged: (busy) => window.busyChanged(busy),
        openInBrowser,
        copy: (text) => clipboard.writeText(text),
        log,
      }),
    },
    { isOurPage: fromOurPage, checkAnswers: !app.isPackaged, log },
  );
  hearNotes(ipcMain, { dropped: ({ path }) => desk.grant(path) }, { isOurPage: fromOurPage, log });

  keepMenu(data.workspaces, (command) => window.run(command), logPath);
  quitWhenWritten(data, log);
  show = () => window.show();
  app.on('activate', show);
  show();
}

/** Second starts, and files dropped on the dock: they come while the app starts, too. */
function hearOtherStarts(launches: LaunchDesk, show: () => void, log: Log): void {
  app.on('second-instance', (_event, _argv, _folder, handedOver) => {
    log('second-start');
    show();
    void launches.ask(parseHandedOver(handedOver));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    show();
    void launches.ask({ sample: false, importPath: path, mappingPath: null });
  });
}

/** The app ends with its window, except on a Mac, and not before everything asked for is on disk. */
function quitWhenWritten(data: AppData, log: Log): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  let written = false;
  app.on('will-quit', (event) => {
    if (written) return;
    event.preventDefault();
    void data.idle().finally(() => {
      written = true;
      log('quit');
      app.quit();
    });
  });
}

/** Files of the list of imports, and of an import that was interrupted: the page may open them again. */
function* rememberedPaths({ workspaces }: AppData): Generator<string> {
  for (const { imports, importing } of workspaces.all.workspaces) {
    for (const { files } of imports) for (const { path } of files) yield path;
    for (const { path } of importing?.files ?? []) yield path;
  }
}
