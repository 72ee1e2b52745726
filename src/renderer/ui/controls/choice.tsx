import { type ReactNode, useId } from 'react';

interface CheckboxProps {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One yes or no with its label; the whole line is the target. */
export function Checkbox({ label, hint, checked, disabled, onChange }: CheckboxProps) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}

interface RadioGroupProps<V extends string> {
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: ReactNode; readonly hint?: string }[];
  readonly onChange: (value: V) => void;
}

/** One of a few choices that are all worth seeing. */
export function RadioGroup<V extends string>(props: RadioGroupProps<V>) {
  const { legend, legendHidden, value, options, onChange } = props;
  const name = useId();
  return (
    <fieldset className="choice-group">
      <legend className={legendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
