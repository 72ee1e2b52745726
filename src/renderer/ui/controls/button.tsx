import './button.css';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../class-names';
import { Icon, type IconName } from '../icons/icon';

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** `primary`: the one thing this screen is for. `danger`: something is lost. `link`: inside running text. */
  readonly look?: 'plain' | 'primary' | 'danger' | 'quiet' | 'link';
  readonly small?: boolean;
  readonly icon?: IconName;
}

/** A push button with words; `type` is "button" unless said otherwise, so that no form is sent by accident. */
export function Button({ look = 'plain', small, icon, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={classNames(
        'button',
        look !== 'plain' && `button-${look}`,
        small && 'button-small',
        className,
      )}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  readonly icon: IconName;
  /** What it does: its name for screen readers and its tooltip. */
  readonly label: string;
  readonly small?: boolean;
}

/** A button that shows a drawing alone. */
export function IconButton({ icon, label, small, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={classNames('button button-quiet button-icon', small && 'button-small', className)}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
