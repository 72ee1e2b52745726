import { openSample, openWorkspace } from '../../session/actions/open-actions';
import { useSession, useSessionState, useWorkspace } from '../../session/use-session';
import { Icon } from '../../ui/icons/icon';
import { Menu } from '../../ui/overlays/menu';

/** Name of the open workspace, and the way to the others. The sample is marked wherever one is. */
export function WorkspaceSwitch({ onManage }: { readonly onManage: () => void }) {
  const session = useSession();
  const current = useWorkspace();
  const workspaces = useSessionState((state) => state.workspaces);
  const importing = useSessionState((state) => state.importing.status === 'running');
  if (!current) return null;
  const hasSample = workspaces.some(({ kind }) => kind === 'sample');

  const open = (id: string) => {
    session.navigation.go({ room: 'overview', view: { period: null, where: {} } });
    void openWorkspace(session, id);
  };
  return (
    <Menu
      label="Switch workspace"
      trigger={{
        className: 'workspace-switch',
        'aria-label': `Workspace ${current.name}${current.kind === 'sample' ? ', sample' : ''}: switch`,
        children: (
          <>
            <span className="workspace-switch-name clip" title={current.name}>
              {current.name}
            </span>
            <Icon name="chevron-down" size={14} />
          </>
        ),
      }}
      items={[
        ...workspaces.map((workspace) => ({
          id: workspace.id,
          label: workspace.name,
          ...(workspace.kind === 'sample' ? { aside: 'invented data' } : {}),
          checked: workspace.id === current.id,
          disabled: importing && workspace.id !== current.id,
          onSelect: () => {
            if (workspace.id !== current.id) open(workspace.id);
          },
        })),
        ...(hasSample
          ? []
          : [
              {
                id: 'open-sample',
                label: 'Open the sample',
                separated: true,
                disabled: importing,
                onSelect: () => void openSample(session),
              },
            ]),
        { id: 'manage', label: 'Manage workspaces…', separated: hasSample, onSelect: onManage },
      ]}
    />
  );
}
