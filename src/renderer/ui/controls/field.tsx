import './field.css';
import type { ReactNode } from 'react';

export interface FieldFrameProps {
  readonly label: string;
  /** A word beside the label: "required", "optional", a unit. */
  readonly aside?: string;
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right; null or absent when nothing is. */
  readonly problem?: string | null;
  /** The label is read out but not drawn: for controls in a table whose header says it. */
  readonly labelHidden?: boolean;
}

interface FieldProps extends FieldFrameProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** Label, control, hint and problem of one form field. The control points to the last two by `describedBy`. */
export function Field({ id, label, aside, hint, problem, labelHidden, children }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
        {aside && <small>{aside}</small>}
      </label>
      {children}
      {hint && (
        <div id={`${id}-hint`} className="field-hint">
          {hint}
        </div>
      )}
      {problem && (
        <div id={`${id}-problem`} className="field-problem">
          <span aria-hidden="true">▲</span>
          {problem}
        </div>
      )}
    </div>
  );
}

/** Value of `aria-describedby` for a control in a `Field`; undefined when there is nothing to point to. */
export function describedBy(id: string, field: FieldFrameProps): string | undefined {
  const ids = [field.hint ? `${id}-hint` : null, field.problem ? `${id}-problem` : null].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
