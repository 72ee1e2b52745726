import './settings-form.css';
import type { ReactNode } from 'react';
import { SelectField } from '../controls/select-field';
import { TextField } from '../controls/text-field';
import { zoneOptions } from '../controls/zone-options';
import { monthName, weekdayName } from '../format/format-date';
import { BrandFields, type FoundBrand } from './brand-fields';
import { HoursFields } from './hours-fields';
import type { SettingsField, SettingsForm } from './settings-form';

interface SettingsFieldsProps {
  readonly form: SettingsForm;
  readonly brands: readonly FoundBrand[];
  readonly problems: Readonly<Partial<Record<SettingsField, string>>>;
  readonly onChange: (form: SettingsForm) => void;
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The questions about a company that its figures depend on. */
export function SettingsFields({ form, brands, problems, onChange }: SettingsFieldsProps) {
  return (
    <div className="settings-form">
      <SettingsRow
        title="Brands"
        why="Figures count mentions of your brands; competitors are kept apart. The numbers are mentions by customers."
      >
        <BrandFields form={form} found={brands} problem={problems.competitors} onChange={onChange} />
      </SettingsRow>
      <SettingsRow title="Time" why="Where a day begins, and how weeks and quarters are cut.">
        <SelectField
          label="Report zone"
          value={form.zone}
          options={zoneOptions(form.zone)}
          onChange={(zone) => onChange({ ...form, zone })}
        />
        <SelectField
          label="Week starts on"
          value={String(form.weekStart)}
          options={[1, 6, 7].map((day) => ({ value: String(day), label: weekdayName(day) }))}
          onChange={(day) => onChange({ ...form, weekStart: Number(day) })}
        />
        <SelectField
          label="Fiscal year starts in"
          value={String(form.fiscalYearStart)}
          options={numbers(12).map((month) => ({ value: String(month), label: monthName(month) }))}
          onChange={(month) => onChange({ ...form, fiscalYearStart: Number(month) })}
        />
      </SettingsRow>
      <SettingsRow title="Answering" why="Answers within the target meet the SLA, in calendar time.">
        <TextField
          label="SLA target"
          inputMode="numeric"
          value={form.sla}
          problem={problems.sla ?? null}
          onChange={(sla) => onChange({ ...form, sla })}
        />
        <SelectField
          label="Unit of the target"
          value={form.slaUnit}
          options={[
            { value: 'min', label: 'minutes' },
            { value: 'h', label: 'hours' },
          ]}
          onChange={(slaUnit) => onChange({ ...form, slaUnit })}
        />
      </SettingsRow>
      <SettingsRow title="Money" why="Deals in this currency add up to the revenue; nothing is converted.">
        <SelectField
          label="Currency"
          value={form.currency}
          problem={problems.currency ?? null}
          options={currencyOptions(form.currency)}
          onChange={(currency) => onChange({ ...form, currency })}
        />
      </SettingsRow>
      <SettingsRow title="Business hours" why="When your care team works, in the team’s own zone.">
        <HoursFields
          form={form}
          problems={{
            ...(problems.hours === undefined ? {} : { hours: problems.hours }),
            ...(problems.holidays === undefined ? {} : { holidays: problems.holidays }),
          }}
          onChange={onChange}
        />
      </SettingsRow>
    </div>
  );
}

interface SettingsRowProps {
  readonly title: string;
  readonly why: string;
  readonly children: ReactNode;
}

/** One subject: what it is for at the left, its controls at the right. */
export function SettingsRow({ title, why, children }: SettingsRowProps) {
  return (
    <section className="settings-row" aria-label={title}>
      <div className="settings-row-title">
        <h2 className="section-title">{title}</h2>
        <p>{why}</p>
      </div>
      <div className="settings-row-controls">{children}</div>
    </section>
  );
}

function currencyOptions(current: string) {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  const usual = ['EUR', 'USD', 'GBP', 'CHF'];
  const others = Intl.supportedValuesOf('currency').filter((code) => !usual.includes(code));
  return [...new Set([current, ...usual, ...others])].map((code) => ({
    value: code,
    label: `${code} · ${names.of(code) ?? code}`,
  }));
}
