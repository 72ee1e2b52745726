import { join } from 'node:path';
import { app, clipboard, ipcMain, nativeTheme, session, shell } from 'electron';
import icon from '../../resources/icon.png?asset';
import { DROPPED_ON_WIRE } from '../ipc/wire';
import { appHandlers } from './channels/app-handlers';
import { fileDialogs } from './channels/file-dialogs';
import { fileHandlers } from './channels/file-handlers';
import { handleChannels } from './channels/handle-channels';
import { isOurPage, type SenderEvent } from './channels/sender';
import { workspaceHandlers } from './channels/workspace-handlers';
import { FileDesk } from './files/file-desk';
import { type LaunchRequest, parseHandedOver } from './launch/command-line';
import { LaunchDesk } from './launch/launch-desk';
import { openLaunch } from './launch/open-launch';
import { logFaults } from './log/log-faults';
import { logFile } from './log/log-file';
import { APP_PAGE, APP_SCHEME } from './protocol/app-scheme';
import { serveApp } from './protocol/serve-app';
import { hardenContents } from './security/harden-contents';
import { hardenSession } from './security/harden-session';
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
  const data = await openAppData(folder);
  for (const { file, kind } of data.damaged) log('file-damaged', { file, reason: kind });

  const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  const origin = pageOrigin(devServer);
  const openInBrowser = (address: string) => shell.openExternal(address);
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, origin, openInBrowser, log));
  await app.whenReady();

  const about = aboutApp();
  log('start', { version: about.version, platform: about.platform, electron: process.versions.electron });
  nativeTheme.themeSource = data.preferences.value.theme;
  app.setAboutPanelOptions({ applicationName: 'Pharos', applicationVersion: about.version, iconPath: icon });
  hardenSession(session.defaultSession, origin, log);
  session.defaultSession.protocol.handle(APP_SCHEME, serveApp(join(import.meta.dirname, '..', 'renderer')));

  const desk = new FileDesk(() => rememberedPaths(data));
  const launches = new LaunchDesk(
    (asked) => openLaunch(asked, desk),
    (launch) => window.tell('launch', launch),
  );
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
      ...workspaceHandlers(data.workspaces),
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
  ipcMain.on(DROPPED_ON_WIRE, (event, path: unknown) => {
    if (fromOurPage(event) && typeof path === 'string') desk.grant(path);
  });

  keepMenu(data.workspaces, (command) => window.run(command), logPath);
  followPlatform(window, launches, data, log);
  await launches.ask(request);
  window.show();
}

/** Second starts, files dropped on the dock, closing and quitting. */
function followPlatform(
  window: PageWindow,
  launches: LaunchDesk,
  data: AppData,
  log: ReturnType<typeof logFile>['write'],
): void {
  app.on('second-instance', (_event, _argv, _folder, handedOver) => {
    log('second-start');
    window.show();
    void launches.ask(parseHandedOver(handedOver));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    window.show();
    void launches.ask({ sample: false, importPath: path, mappingPath: null });
  });
  app.on('activate', () => window.show());
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
