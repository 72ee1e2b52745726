import type { Preferences } from '../../../ipc/main-contract';
import { savePreferences } from '../../session/actions/settings-actions';
import { useSession, useSessionState } from '../../session/use-session';
import { RadioGroup } from '../../ui/controls/choice';
import { SettingsRow } from '../../ui/settings-form/settings-fields';

const THEMES: readonly { readonly value: Preferences['theme']; readonly label: string }[] = [
  { value: 'system', label: 'as the system' },
  { value: 'light', label: 'light' },
  { value: 'dark', label: 'dark' },
];

const DENSITIES: readonly { readonly value: Preferences['density']; readonly label: string }[] = [
  { value: 'comfortable', label: 'comfortable' },
  { value: 'compact', label: 'compact' },
];

/** Theme and density: they hold for this device and all workspaces, and change at once. */
export function Appearance() {
  const session = useSession();
  const preferences = useSessionState((state) => state.preferences);
  const save = (next: Preferences) => void savePreferences(session, next);
  return (
    <div className="settings-form">
      <SettingsRow title="Appearance" why="For this device and all workspaces.">
        <RadioGroup
          legend="Theme"
          value={preferences.theme}
          options={THEMES}
          onChange={(theme) => save({ ...preferences, theme })}
        />
        <RadioGroup
          legend="Density"
          value={preferences.density}
          options={DENSITIES}
          onChange={(density) => save({ ...preferences, density })}
        />
      </SettingsRow>
    </div>
  );
}
