import { useId, useState } from 'react';
import { Button } from '../controls/button';
import { TextField } from '../controls/text-field';
import { formatNumber } from '../format/format-number';
import type { SettingsForm } from './settings-form';

export interface FoundBrand {
  readonly value: string;
  /** Mentions of it; null for one that is in the settings and not in the data. */
  readonly n: number | null;
}

type Role = 'own' | 'competitor' | 'other';

const ROLES: readonly { readonly role: Role; readonly label: string }[] = [
  { role: 'own', label: 'ours' },
  { role: 'competitor', label: 'competitor' },
  { role: 'other', label: 'neither' },
];

const FIRST = 8;

interface BrandFieldsProps {
  readonly form: SettingsForm;
  readonly found: readonly FoundBrand[];
  readonly problem: string | undefined;
  readonly onChange: (form: SettingsForm) => void;
}

/** Which of the brands found are one's own and which are competitors'. */
export function BrandFields({ form, found, problem, onChange }: BrandFieldsProps) {
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState('');
  const named = new Set(found.map(({ value }) => value));
  const added = [...form.ownBrands, ...form.competitors].filter((brand) => !named.has(brand));
  const brands = [...new Set(added)].map((value): FoundBrand => ({ value, n: null })).concat(found);
  const setRole = (brand: string, role: Role) => {
    const without = (list: readonly string[]) => list.filter((each) => each !== brand);
    onChange({
      ...form,
      ownBrands: role === 'own' ? [...without(form.ownBrands), brand] : without(form.ownBrands),
      competitors: role === 'competitor' ? [...without(form.competitors), brand] : without(form.competitors),
    });
  };
  const roleOf = (brand: string): Role =>
    form.ownBrands.includes(brand) ? 'own' : form.competitors.includes(brand) ? 'competitor' : 'other';
  return (
    <>
      {brands.length > 0 && (
        <table className="table brand-list">
          <caption className="visually-hidden">Brands in the mentions</caption>
          <tbody>
            {(all ? brands : brands.slice(0, FIRST)).map((brand) => (
              <BrandRow key={brand.value} brand={brand} role={roleOf(brand.value)} onRole={setRole} />
            ))}
          </tbody>
        </table>
      )}
      {brands.length > FIRST && !all && (
        <Button look="link" onClick={() => setAll(true)}>
          Show all {brands.length} brands
        </Button>
      )}
      {form.ownBrands.length === 0 && (
        <p className="field-hint">
          No brand is marked as yours: every brand that is no competitor’s counts as yours.
        </p>
      )}
      {problem && <p className="field-problem">▲ {problem}</p>}
      <form
        className="input-affix"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() === '') return;
          setRole(typed.trim(), 'own');
          setTyped('');
        }}
      >
        <TextField
          label="Another brand"
          labelHidden
          placeholder="Another brand…"
          value={typed}
          onChange={setTyped}
          maxLength={200}
        />
        <Button type="submit" disabled={typed.trim() === ''}>
          Add
        </Button>
      </form>
    </>
  );
}

interface BrandRowProps {
  readonly brand: FoundBrand;
  readonly role: Role;
  readonly onRole: (brand: string, role: Role) => void;
}

function BrandRow({ brand, role, onRole }: BrandRowProps) {
  const group = useId();
  const name = brand.value === '' ? '(no brand)' : brand.value;
  return (
    <tr>
      <th scope="row" className="clip">
        {name}
      </th>
      <td className="numeric quiet">{brand.n === null ? 'not in the data' : formatNumber(brand.n)}</td>
      <td>
        <fieldset className="brand-roles">
          <legend className="visually-hidden">{name} is</legend>
          {ROLES.map((each) => (
            <label key={each.role} className="choice">
              <input
                type="radio"
                name={group}
                checked={role === each.role}
                onChange={() => onRole(brand.value, each.role)}
              />
              <span>{each.label}</span>
            </label>
          ))}
        </fieldset>
      </td>
    </tr>
  );
}
