import './workspaces.css';
import { useState } from 'react';
import { openSample, openWorkspace } from '../../session/actions/open-actions';
import type { WorkspaceState } from '../../session/state/session-state';
import { useFormat, useSession, useSessionState } from '../../session/use-session';
import { Button } from '../../ui/controls/button';
import { Badge } from '../../ui/data/badge';
import { type Column, Table } from '../../ui/data/table';
import { Menu } from '../../ui/overlays/menu';
import { DeleteWorkspace } from './delete-workspace';
import { NameWorkspace } from './name-workspace';

type Asking =
  | { readonly what: 'new' }
  | { readonly what: 'rename' | 'delete'; readonly workspace: WorkspaceState };

/** All workspaces of this device: open, make, rename, delete. */
export function WorkspacesScreen() {
  const session = useSession();
  const format = useFormat();
  const workspaces = useSessionState((state) => state.workspaces);
  const active = useSessionState((state) => state.active);
  const importing = useSessionState((state) => state.importing.status === 'running');
  const [asking, setAsking] = useState<Asking | null>(null);
  const hasSample = workspaces.some(({ kind }) => kind === 'sample');

  const open = (id: string) => {
    session.navigation.go({ room: 'overview', view: { period: null, where: {} } });
    if (id !== active) void openWorkspace(session, id);
  };
  const columns: readonly Column<WorkspaceState>[] = [
    {
      id: 'name',
      header: 'Name',
      cell: (workspace) => (
        <span className="workspace-name">
          <strong>{workspace.name}</strong>
          {workspace.kind === 'sample' && <Badge tone="warning">Sample</Badge>}
          {workspace.id === active && <Badge>open</Badge>}
        </span>
      ),
    },
    {
      id: 'mentions',
      header: 'Mentions',
      numeric: true,
      width: '110px',
      cell: ({ mentions }) => format.count(mentions),
    },
    { id: 'imports', header: 'Imports', numeric: true, width: '90px', cell: ({ imports }) => imports.length },
    {
      id: 'span',
      header: 'Span',
      width: '210px',
      cell: (workspace) => span(workspace, format.dayRange, format.dayOf),
    },
    {
      id: 'actions',
      header: <span className="visually-hidden">Actions</span>,
      width: '150px',
      cell: (workspace) => (
        <span className="workspace-actions">
          {workspace.id !== active && (
            <Button
              small
              aria-label={`Open ${workspace.name}`}
              disabled={importing}
              onClick={() => open(workspace.id)}
            >
              Open
            </Button>
          )}
          <Menu
            align="end"
            label={`Actions of ${workspace.name}`}
            trigger={{
              className: 'button button-quiet button-small',
              'aria-label': `More actions of ${workspace.name}`,
              children: 'More',
            }}
            items={[
              { id: 'rename', label: 'Rename…', onSelect: () => setAsking({ what: 'rename', workspace }) },
              {
                id: 'delete',
                label: 'Delete…',
                danger: true,
                disabled: importing && workspace.id === active,
                onSelect: () => setAsking({ what: 'delete', workspace }),
              },
            ]}
          />
        </span>
      ),
    },
  ];
  return (
    <div className="room-page workspaces-page">
      <header>
        <h1 className="headline">Each workspace keeps one company’s mentions, apart from all others.</h1>
        <p className="lead">
          They live on this device only. {importing && 'An import is running: others open when it has ended.'}
        </p>
      </header>
      {workspaces.length > 0 && (
        <Table caption="Workspaces" columns={columns} rows={workspaces} rowKey={({ id }) => id} />
      )}
      <div className="state-actions">
        <Button look="primary" icon="plus" disabled={importing} onClick={() => setAsking({ what: 'new' })}>
          New workspace…
        </Button>
        {!hasSample && (
          <Button disabled={importing} onClick={() => void openSampleHere()}>
            Open the sample
          </Button>
        )}
      </div>
      {asking?.what === 'new' && <NameWorkspace onClose={() => setAsking(null)} />}
      {asking?.what === 'rename' && (
        <NameWorkspace workspace={asking.workspace} onClose={() => setAsking(null)} />
      )}
      {asking?.what === 'delete' && (
        <DeleteWorkspace workspace={asking.workspace} onClose={() => setAsking(null)} />
      )}
    </div>
  );

  async function openSampleHere(): Promise<void> {
    session.navigation.go({ room: 'overview', view: { period: null, where: {} } });
    await openSample(session);
  }
}

function span(
  { imports }: WorkspaceState,
  range: (from: string, to: string) => string,
  dayOf: (instant: number) => string,
): string {
  const firsts = imports.flatMap(({ firstMention }) => firstMention ?? []);
  const lasts = imports.flatMap(({ lastMention }) => lastMention ?? []);
  if (firsts.length === 0 || lasts.length === 0) return '—';
  return range(dayOf(Math.min(...firsts)), dayOf(Math.max(...lasts)));
}
