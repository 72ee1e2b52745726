import { useStore } from 'zustand';
import { useAddress } from '../../session/use-address';
import { useFormat, useSession, useSessionState, useSettings } from '../../session/use-session';
import { Button } from '../../ui/controls/button';
import { unsavedRoom } from './unsaved-room';

/** The last line of every screen: how old the data is, what is running, and in which zone times are read. */
export function StatusLine() {
  const { zone } = useSettings();
  return (
    <footer className="status-line no-print">
      <span className="status-line-facts clip">
        <DataAge />
      </span>
      <RunningImport />
      <Unsaved />
      <span className="status-line-end">All times {zone}</span>
    </footer>
  );
}

function DataAge() {
  const open = useSessionState((state) => state.open);
  const format = useFormat();
  switch (open.status) {
    case 'none':
      return 'No workspace open · works offline';
    case 'opening':
      return 'Opening the workspace…';
    case 'filling':
      return 'Writing the sample…';
    case 'failed':
    case 'mismatch':
      return (
        <>
          <span className="status-dot status-dot-warning" />
          The workspace’s data is not open
        </>
      );
    case 'ready': {
      if (!open.extent) return 'No mentions yet · works offline';
      const { mentions, imports } = open.state;
      return [
        `As of ${format.instant(open.extent.asOf)}`,
        format.mentions(mentions),
        `${format.count(imports.length)} ${imports.length === 1 ? 'import' : 'imports'}`,
        'works offline',
      ].join(' · ');
    }
  }
}

function RunningImport() {
  const importing = useSessionState((state) => state.importing);
  const { navigation } = useSession();
  const format = useFormat();
  const address = useAddress();
  if (importing.status === 'idle' || address?.room === 'import') return null;
  if (importing.status !== 'running') {
    return (
      <span className="nowrap" role="status">
        <span className={importing.status === 'done' ? 'status-dot' : 'status-dot status-dot-warning'} />
        {importing.status === 'done' ? 'The import is done' : 'The import did not end well'}{' '}
        <Button look="link" onClick={() => navigation.go({ room: 'import' })}>
          Show
        </Button>
      </span>
    );
  }
  const { progress } = importing;
  return (
    <span className="nowrap">
      <span className="status-dot" />
      Importing{progress === null ? '' : ` ${format.percent(progress.share)}`}{' '}
      <Button look="link" onClick={() => navigation.go({ room: 'import' })}>
        Show
      </Button>
    </span>
  );
}

/** What was typed in another room and not saved: said where one is, with the way back to it. */
function Unsaved() {
  const { drafts, navigation } = useSession();
  const address = useAddress();
  const importing = useSessionState((state) => state.importing.status === 'running');
  const keys = useStore(drafts, ({ values }) => Object.keys(values).sort().join());
  const room = unsavedRoom(keys.split(','), address?.room);
  if (room === null || importing) return null;
  return (
    <span className="nowrap">
      <span className="status-dot status-dot-warning" />
      {UNSAVED[room]}{' '}
      <Button look="link" onClick={() => navigation.go({ room })}>
        Show
      </Button>
    </span>
  );
}

const UNSAVED = {
  import: 'An import is prepared',
  setup: 'Set-up not saved',
  settings: 'Settings not saved',
} as const;
