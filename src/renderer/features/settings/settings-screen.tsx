import { useState } from 'react';
import type { Failure } from '../../../domain/failure';
import { saveSettings } from '../../session/actions/settings-actions';
import { useBrands } from '../../session/use-brands';
import { useDraft, useSession, useSessionState, useSettings, useWorkspace } from '../../session/use-session';
import { Button } from '../../ui/controls/button';
import { FailureWords } from '../../ui/feedback/failure-words';
import { Notice } from '../../ui/feedback/notice';
import { Dialog } from '../../ui/overlays/dialog';
import { restatements } from '../../ui/settings-form/restatements';
import { SettingsFields } from '../../ui/settings-form/settings-fields';
import { readForm, type SettingsForm, sameSettings, toForm } from '../../ui/settings-form/settings-form';
import { Appearance } from './appearance';
import { restatedText } from './restated-text';

/** The workspace's settings, each change with what it restates, and how the app looks on this device. */
export function SettingsScreen() {
  const workspace = useWorkspace();
  const isOpen = useSessionState(({ open }) => open.status === 'ready');
  return (
    <div className="room-page setup-page">
      <header>
        <h1 className="headline">
          {workspace && isOpen
            ? `How “${workspace.name}” is counted, and how Pharos looks.`
            : 'How Pharos looks.'}
        </h1>
      </header>
      <Appearance />
      {workspace && isOpen ? (
        <WorkspaceSettingsForm key={workspace.id} workspace={workspace.id} />
      ) : (
        <p className="quiet">The settings of a workspace are here once one is open.</p>
      )}
    </div>
  );
}

function WorkspaceSettingsForm({ workspace }: { readonly workspace: string }) {
  const session = useSession();
  const before = useSettings();
  const brands = useBrands();
  const catalogue = useSessionState((state) => state.catalogue);
  const [kept, keep] = useDraft<SettingsForm>(`settings:${workspace}`);
  const [asking, setAsking] = useState(false);
  const [saving, setSaving] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const form = kept ?? toForm(before);
  const read = readForm(form, before);
  const isChanged = kept !== undefined && !(read.ok && sameSettings(read.value, before));

  const save = async () => {
    if (!read.ok) return;
    setSaving(true);
    const saved = await saveSettings(session, read.value);
    setSaving(false);
    setAsking(false);
    setFailure(saved.ok ? null : saved.failure);
    if (!saved.ok) return;
    keep(undefined);
    setDone(restatedText(saved.restated, catalogue));
  };
  return (
    <>
      <SettingsFields
        form={form}
        brands={brands}
        problems={read.ok ? {} : read.problems}
        onChange={(next) => {
          keep(next);
          setDone(null);
        }}
      />
      {failure && (
        <Notice tone="warning" title="The settings were not saved.">
          <FailureWords failure={failure} />
        </Notice>
      )}
      <div className="page-actions page-actions-stay">
        <span className="page-actions-words quiet" aria-live="polite">
          {isChanged
            ? 'Changed, not saved yet.'
            : done === null
              ? 'All settings are saved.'
              : `Saved. ${done}`}
        </span>
        <Button look="quiet" disabled={!isChanged} onClick={() => keep(undefined)}>
          Undo changes
        </Button>
        <Button look="primary" disabled={!isChanged || !read.ok} onClick={() => setAsking(true)}>
          Save…
        </Button>
      </div>
      {asking && read.ok && (
        <Dialog
          title="This is what your changes restate"
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>Go on editing</Button>
              <Button look="primary" disabled={saving} onClick={() => void save()}>
                {saving ? 'Computing…' : 'Save and restate'}
              </Button>
            </>
          }
        >
          <ul className="restatement-list">
            {restatements(before, read.value).map(({ id, change, restates }) => (
              <li key={id}>
                <strong>{change}</strong>
                <span className="quiet">{restates}</span>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}
