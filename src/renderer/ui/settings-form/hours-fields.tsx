import { Checkbox } from '../controls/choice';
import { SelectField } from '../controls/select-field';
import { TextField } from '../controls/text-field';
import { zoneOptions } from '../controls/zone-options';
import { weekdayName } from '../format/format-date';
import type { DayForm, SettingsForm } from './settings-form';

interface HoursFieldsProps {
  readonly form: SettingsForm;
  readonly problems: { readonly hours?: string; readonly holidays?: string };
  readonly onChange: (form: SettingsForm) => void;
}

/** When the care team works: weekly hours, their zone, and days off. */
export function HoursFields({ form, problems, onChange }: HoursFieldsProps) {
  const setDay = (weekday: number, change: Partial<DayForm>) =>
    onChange({
      ...form,
      hours: form.hours.map((day) => (day.weekday === weekday ? { ...day, ...change } : day)),
    });
  return (
    <>
      <div className="hours">
        {form.hours.map((day) => {
          const name = weekdayName(day.weekday);
          return [
            <Checkbox
              key="open"
              label={name}
              checked={day.isOpen}
              onChange={(isOpen) => setDay(day.weekday, { isOpen })}
            />,
            ...(day.isOpen
              ? [
                  <TextField
                    key="opens"
                    label={`${name} opens at`}
                    labelHidden
                    value={day.opens}
                    inputMode="numeric"
                    onChange={(opens) => setDay(day.weekday, { opens })}
                  />,
                  <span key="to">to</span>,
                  <TextField
                    key="closes"
                    label={`${name} closes at`}
                    labelHidden
                    value={day.closes}
                    inputMode="numeric"
                    onChange={(closes) => setDay(day.weekday, { closes })}
                  />,
                ]
              : [
                  <span key="closed" className="quiet">
                    closed
                  </span>,
                ]),
          ];
        })}
      </div>
      <div className="hours-side">
        <SelectField
          label="Zone of these hours"
          value={form.hoursZone}
          options={zoneOptions(form.hoursZone)}
          onChange={(hoursZone) => onChange({ ...form, hoursZone })}
        />
        <div className="field">
          <label className="field-label" htmlFor="holidays">
            Days off
          </label>
          <textarea
            id="holidays"
            className="input"
            rows={5}
            value={form.holidays}
            placeholder="2026-12-25"
            aria-describedby={problems.holidays ? 'holidays-problem' : 'holidays-hint'}
            aria-invalid={problems.holidays ? true : undefined}
            onChange={(event) => onChange({ ...form, holidays: event.target.value })}
          />
          {problems.holidays ? (
            <p id="holidays-problem" className="field-problem">
              ▲ {problems.holidays}
            </p>
          ) : (
            <p id="holidays-hint" className="field-hint">
              One a line, year-month-day.
            </p>
          )}
        </div>
      </div>
      {problems.hours && <p className="field-problem">▲ {problems.hours}</p>}
    </>
  );
}
