import { type ComponentPropsWithRef, useId } from 'react';
import { Icon } from '../icons/icon';
import { describedBy, Field, type FieldFrameProps } from './field';

export interface SelectOption<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly group?: string;
  readonly disabled?: boolean;
}

interface SelectFieldProps<V extends string>
  extends FieldFrameProps,
    Omit<ComponentPropsWithRef<'select'>, 'value' | 'onChange' | 'id' | 'children'> {
  readonly value: V;
  readonly options: readonly SelectOption<V>[];
  readonly onChange: (value: V) => void;
}

/** The platform's own list of choices with label, hint and problem; options of one `group` stand together. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { label, aside, hint, problem, labelHidden, value, options, onChange, ...rest } = props;
  const id = useId();
  const groups = [...new Set(options.map((option) => option.group))];
  return (
    <Field {...props} id={id}>
      <span className="select">
        <select
          id={id}
          className="input"
          value={value}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy(id, props)}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
          {...rest}
        >
          {groups.map((group) => {
            const list = options
              .filter((option) => option.group === group)
              .map((option) => (
                <option key={option.value} value={option.value} disabled={option.disabled}>
                  {option.label}
                </option>
              ));
            return group === undefined ? (
              list
            ) : (
              <optgroup key={group} label={group}>
                {list}
              </optgroup>
            );
          })}
        </select>
        <Icon name="chevron-down" size={14} />
      </span>
    </Field>
  );
}
