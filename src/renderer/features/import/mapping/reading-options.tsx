import { useState } from 'react';
import type { Mapping } from '../../../../domain/mapping';
import type { Inspection } from '../../../../ipc/engine-contract';
import { RadioGroup } from '../../../ui/controls/choice';
import { SelectField } from '../../../ui/controls/select-field';
import { TextField } from '../../../ui/controls/text-field';
import { zoneOptions } from '../../../ui/controls/zone-options';
import { formatInstantExact } from '../../../ui/format/format-date';
import { dateFormatOptions } from './date-formats';
import {
  type DirectionMeaning,
  directionOf,
  setBrandFrom,
  setDateFormat,
  setDirection,
  setZone,
} from './edit-mapping';

interface ReadingOptionsProps {
  readonly inspection: Inspection;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** How values are read: dates, their zone, what direction means, and where the brand comes from. */
export function ReadingOptions(props: ReadingOptionsProps) {
  return (
    <div className="import-side">
      <Dates {...props} />
      <Directions {...props} />
      <Brand {...props} />
    </div>
  );
}

const OWN_PATTERN = 'own';

function Dates({ inspection, mapping, onChange }: ReadingOptionsProps) {
  const { dates } = inspection;
  const isAmbiguous = (dates?.candidates.length ?? 0) > 1;
  const format = mapping.createdAtFormat ?? (isAmbiguous ? '' : 'iso');
  const options = dateFormatOptions(dates?.candidates ?? [], format);
  const [typing, setTyping] = useState(false);
  const zone = mapping.zone ?? 'UTC';
  const reading = dates?.sampleInstant == null ? null : formatInstantExact(dates.sampleInstant, zone);
  return (
    <section className="import-section" aria-label="Dates">
      <h3 className="section-title">Dates</h3>
      {isAmbiguous && !typing ? (
        <RadioGroup
          legend={`“${dates?.sample}”: which comes first?`}
          value={format}
          options={options.map(({ value, label }) => ({ value, label }))}
          onChange={(value) => onChange(setDateFormat(mapping, value))}
        />
      ) : (
        <SelectField
          label="Format"
          value={typing ? OWN_PATTERN : format}
          options={[...options, { value: OWN_PATTERN, label: 'another pattern…' }]}
          onChange={(value) => {
            setTyping(value === OWN_PATTERN);
            if (value !== OWN_PATTERN) onChange(setDateFormat(mapping, value));
          }}
        />
      )}
      {typing && (
        <TextField
          label="Pattern"
          hint="yyyy year, MM month, dd day, HH hour, mm minute, ss second; text in 'single quotes'"
          value={format}
          onChange={(value) => onChange(setDateFormat(mapping, value))}
        />
      )}
      {dates && format !== '' && (
        <p className="field-hint" aria-live="polite">
          “{dates.sample}” is read as{' '}
          {reading === null ? (
            <span className="mapping-missing">▲ no date</span>
          ) : (
            <strong>
              {reading} {zone}
            </strong>
          )}
        </p>
      )}
      <SelectField
        label="Zone of dates without an offset"
        value={zone}
        options={zoneOptions(zone)}
        onChange={(value) => onChange(setZone(mapping, value))}
      />
    </section>
  );
}

const MEANINGS: readonly { readonly value: DirectionMeaning; readonly label: string }[] = [
  { value: 'inbound', label: 'a customer' },
  { value: 'outbound', label: 'our answer' },
  { value: 'unknown', label: 'reject the row' },
];

function Directions({ inspection, mapping, onChange }: ReadingOptionsProps) {
  const { directionValues } = inspection;
  const mapped = [...(mapping.directionValues?.inbound ?? []), ...(mapping.directionValues?.outbound ?? [])];
  const values = [...new Set([...directionValues, ...mapped])];
  if (mapping.columns.direction === undefined) {
    return (
      <section className="import-section" aria-label="Direction">
        <h3 className="section-title">Direction</h3>
        <p className="field-hint">
          {mapping.defaults?.direction
            ? `Every row counts as “${mapping.defaults.direction}”.`
            : 'No column says it: every row counts as written by a customer.'}
        </p>
      </section>
    );
  }
  return (
    <section className="import-section" aria-label="Direction">
      <h3 className="section-title">Direction</h3>
      {directionValues.length === 0 && <p className="field-hint">The column is empty in the first rows.</p>}
      {values.map((value) => (
        <div key={value} className="direction-row">
          <span className="clip" title={value}>
            “{value}” is{!directionValues.includes(value) && <small className="faint"> (further down)</small>}
          </span>
          <SelectField
            label={`“${value}” is`}
            labelHidden
            value={directionOf(mapping, value)}
            options={MEANINGS}
            onChange={(meaning) => onChange(setDirection(mapping, value, meaning))}
          />
        </div>
      ))}
    </section>
  );
}

function Brand({ mapping, onChange }: ReadingOptionsProps) {
  return (
    <section className="import-section" aria-label="Brand">
      <h3 className="section-title">Brand</h3>
      <RadioGroup
        legend="Where the brand comes from"
        legendHidden
        value={mapping.brandFrom ?? 'column'}
        options={[
          { value: 'column', label: 'its column, or the same for every row' },
          { value: 'thread', label: 'the thread', hint: 'the account that first answered it' },
        ]}
        onChange={(brandFrom) => onChange(setBrandFrom(mapping, brandFrom))}
      />
    </section>
  );
}
