import { useState } from 'react';
import type { Failure } from '../../../domain/failure';
import { saveSettings } from '../../session/actions/settings-actions';
import { useBrands } from '../../session/use-brands';
import { useDraft, useSession, useSessionState, useSettings, useWorkspace } from '../../session/use-session';
import { Button } from '../../ui/controls/button';
import { FailureWords } from '../../ui/feedback/failure-words';
import { Notice } from '../../ui/feedback/notice';
import { SettingsFields } from '../../ui/settings-form/settings-fields';
import { readForm, type SettingsForm, toForm } from '../../ui/settings-form/settings-form';
import { proposeSettings } from './propose-settings';

/** Asked once, after the first import: what the figures cannot know by themselves. */
export function SetupScreen() {
  const session = useSession();
  const workspace = useWorkspace();
  const machine = useSettings();
  const imports = useSessionState(({ open }) => (open.status === 'ready' ? open.state.imports : NO_IMPORTS));
  const brands = useBrands();
  const before = proposeSettings(machine, imports, brands);
  const [kept, keep] = useDraft<SettingsForm>(`setup:${workspace?.id}`);
  const form = kept ?? toForm(before);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saving, setSaving] = useState(false);
  const read = readForm(form, before);

  const save = async (settings: typeof before) => {
    setSaving(true);
    const saved = await saveSettings(session, settings);
    setSaving(false);
    if (!saved.ok) {
      setFailure(saved.failure);
      return;
    }
    keep(undefined);
    session.navigation.go({ room: 'overview', view: { period: null, where: {} } });
  };
  return (
    <div className="room-page setup-page">
      <header>
        <h1 className="headline">A few things about your company, asked once.</h1>
        <p className="lead">
          The figures depend on them. What you see is a proposal; all of it can be changed later in Settings,
          which then says what a change restates.
        </p>
      </header>
      <SettingsFields form={form} brands={brands} problems={read.ok ? {} : read.problems} onChange={keep} />
      {failure && (
        <Notice tone="warning" title="The answers were not saved.">
          <FailureWords failure={failure} />
        </Notice>
      )}
      <div className="page-actions page-actions-stay">
        {kept && (
          <Button look="quiet" disabled={saving} onClick={() => keep(undefined)}>
            Back to the proposal
          </Button>
        )}
        <Button
          look="primary"
          disabled={!read.ok || saving}
          onClick={() => {
            if (read.ok) void save(read.value);
          }}
        >
          {saving ? 'Computing…' : 'Save and show the overview'}
        </Button>
      </div>
    </div>
  );
}

const NO_IMPORTS: readonly never[] = [];
