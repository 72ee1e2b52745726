import { type ComponentPropsWithRef, useId } from 'react';
import { describedBy, Field, type FieldFrameProps } from './field';

interface TextFieldProps
  extends FieldFrameProps,
    Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange' | 'id'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A unit that stands behind the input. */
  readonly unit?: string;
}

/** One line of text with its label, hint and problem. */
export function TextField(props: TextFieldProps) {
  const { label, aside, hint, problem, labelHidden, value, onChange, unit, ...rest } = props;
  const id = useId();
  const input = (
    <input
      id={id}
      className="input"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      aria-invalid={problem ? true : undefined}
      aria-describedby={describedBy(id, props)}
      spellCheck={false}
      autoComplete="off"
      {...rest}
    />
  );
  return (
    <Field id={id} {...frame({ label, aside, hint, problem, labelHidden })}>
      {unit ? (
        <span className="input-affix">
          {input}
          <span className="quiet nowrap">{unit}</span>
        </span>
      ) : (
        input
      )}
    </Field>
  );
}

/** The frame's properties without those that are undefined, as exact optional types ask. */
export function frame(
  given: { readonly [K in keyof FieldFrameProps]: FieldFrameProps[K] | undefined },
): FieldFrameProps {
  const { label = '', aside, hint, problem, labelHidden } = given;
  return {
    label,
    ...(aside === undefined ? {} : { aside }),
    ...(hint === undefined ? {} : { hint }),
    ...(problem === undefined ? {} : { problem }),
    ...(labelHidden === undefined ? {} : { labelHidden }),
  };
}
