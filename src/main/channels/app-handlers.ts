import type { DamagedFile, Preferences } from '../../ipc/main-contract';
import type { LaunchDesk } from '../launch/launch-desk';
import { NO_LAUNCH } from '../launch/open-launch';
import type { Log } from '../log/log-file';
import type { KeptValue } from '../store/kept-value';
import { type RememberedMappings, recallMapping, rememberMapping } from '../store/remembered-mappings';
import type { WorkspaceStore } from '../store/workspace-store';
import type { Busy } from '../window/decide-quit';
import type { Handlers } from './handle-channels';

type AppChannel = Exclude<
  keyof Handlers,
  `workspace.${string}` | `restatements.${string}` | `file.${string}` | 'import.began'
>;

export interface AppPorts {
  readonly about: {
    readonly version: string;
    readonly platform: string;
    readonly locale: string;
    readonly zone: string;
    readonly packaged: boolean;
  };
  readonly workspaces: WorkspaceStore;
  readonly preferences: KeptValue<Preferences>;
  readonly mappings: KeptValue<RememberedMappings>;
  readonly damaged: readonly DamagedFile[];
  readonly launches: LaunchDesk;
  readonly preferencesChanged: (preferences: Preferences) => void;
  readonly busyChanged: (busy: Busy) => void;
  readonly openInBrowser: (address: string) => Promise<boolean>;
  readonly copy: (text: string) => void;
  readonly log: Log;
}

/** Answers of the channels about the app itself: start, preferences, mappings, links, clipboard, log. */
export function appHandlers(ports: AppPorts): Pick<Handlers, AppChannel> {
  return {
    'app.boot': async () => {
      const [launch = NO_LAUNCH, ...later] = await ports.launches.takeAtBoot();
      const { workspaces, active } = ports.workspaces.all;
      return {
        ...ports.about,
        workspaces,
        active,
        preferences: ports.preferences.value,
        damaged: ports.damaged,
        launch,
        later,
      };
    },
    'preferences.save': async (preferences) => {
      const failure = await ports.preferences.change(() => preferences);
      ports.preferencesChanged(ports.preferences.value);
      return failure;
    },
    'mapping.recall': ({ fingerprint }) => recallMapping(ports.mappings.value, fingerprint),
    'mapping.remember': (ask) => ports.mappings.change((all) => rememberMapping(all, ask)),
    'app.busy': ({ busy }) => {
      ports.busyChanged(busy);
      return null;
    },
    'link.open': ({ url }) => ports.openInBrowser(url),
    'clipboard.write': ({ text }) => {
      ports.copy(text);
      return null;
    },
    'log.write': ({ event, reason }) => {
      ports.log(event, { reason });
      return null;
    },
  };
}
