import type { Mapping } from '../../../../domain/mapping';
import type { MentionField } from '../../../../domain/mention';
import type { Inspection } from '../../../../ipc/engine-contract';
import { SelectField } from '../../../ui/controls/select-field';
import { TextField } from '../../../ui/controls/text-field';
import { setSource, sourceOf } from './edit-mapping';
import { headerText } from './file-facts';
import { type FieldGroup, GROUP_TITLES, MENTION_FIELD_TEXTS, MENTION_FIELDS } from './mention-fields';

interface MappingTableProps {
  readonly inspection: Inspection;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

const ALWAYS_SHOWN: readonly FieldGroup[] = ['required', 'usual'];
const FOLDED: readonly FieldGroup[] = ['labels', 'care', 'revenue', 'rare'];

/** Field by field: which column it comes from, and what the first row says there. */
export function MappingTable(props: MappingTableProps) {
  const { mapping } = props;
  const folded = MENTION_FIELDS.filter((field) => FOLDED.includes(MENTION_FIELD_TEXTS[field].group));
  const filled = folded.filter((field) => sourceOf(mapping, field).from !== 'nowhere');
  return (
    <div>
      <FieldTable {...props} caption="Fields and their columns" groups={ALWAYS_SHOWN} />
      <details className="mapping-more" open={filled.length > 0}>
        <summary>
          {filled.length > 0
            ? `More fields, ${filled.length} of ${folded.length} filled`
            : `${folded.length} more fields`}
          : sentiment, theme, agent, escalation, deals
        </summary>
        <FieldTable {...props} caption="More fields and their columns" groups={FOLDED} />
      </details>
    </div>
  );
}

function FieldTable({
  caption,
  groups,
  ...rest
}: MappingTableProps & { readonly caption: string; readonly groups: readonly FieldGroup[] }) {
  return (
    <table className="table mapping-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="mapping-field">
            Field
          </th>
          <th scope="col" className="mapping-column">
            Column
          </th>
          <th scope="col">First value</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group}>
          <tr className="mapping-group">
            <th scope="rowgroup" colSpan={3}>
              {GROUP_TITLES[group]}
            </th>
          </tr>
          {MENTION_FIELDS.filter((field) => MENTION_FIELD_TEXTS[field].group === group).map((field) => (
            <FieldRow key={field} field={field} {...rest} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function FieldRow({
  field,
  inspection,
  mapping,
  onChange,
}: MappingTableProps & { readonly field: MentionField }) {
  const text = MENTION_FIELD_TEXTS[field];
  const source = sourceOf(mapping, field);
  const isIgnored = field === 'brand' && mapping.brandFrom === 'thread';
  const missing = source.from === 'column' && !inspection.headers.includes(source.column);
  const columns = [...new Set(inspection.headers)];
  const choose = (choice: string) => {
    if (choice === 'nowhere') onChange(setSource(mapping, field, { from: 'nowhere' }));
    else if (choice === 'default') onChange(setSource(mapping, field, { from: 'default', value: '' }));
    else onChange(setSource(mapping, field, { from: 'column', column: choice.slice(COLUMN.length) }));
  };
  return (
    <tr>
      <th scope="row" className="mapping-field">
        {text.label}
        <small>{text.hint}</small>
      </th>
      <td className="mapping-column">
        <SelectField
          label={`Column of ${text.label}`}
          labelHidden
          value={source.from === 'column' ? COLUMN + source.column : source.from}
          disabled={isIgnored}
          onChange={choose}
          options={[
            { value: 'nowhere', label: isIgnored ? 'from the thread' : '— not in the file —' },
            ...(text.canDefault ? [{ value: 'default', label: 'the same for every row…' }] : []),
            ...columns.map((column) => ({ value: COLUMN + column, label: headerText(column) })),
            ...(missing
              ? [{ value: COLUMN + source.column, label: `${source.column} (not in this file)` }]
              : []),
          ]}
        />
      </td>
      <td className="mapping-sample clip">
        {source.from === 'default' ? (
          <TextField
            label={`${text.label} of every row`}
            labelHidden
            value={source.value}
            placeholder={text.label}
            onChange={(value) => onChange(setSource(mapping, field, { from: 'default', value }))}
          />
        ) : (
          !isIgnored && (
            <Sample inspection={inspection} source={source.from === 'column' ? source.column : null} />
          )
        )}
        {missing && <span className="mapping-missing">▲ not in this file</span>}
        {text.group === 'required' && source.from === 'nowhere' && (
          <span className="mapping-missing">▲ choose its column</span>
        )}
      </td>
    </tr>
  );
}

const COLUMN = 'column:';

/** The first value that is not empty, from the rows at the head of the file. */
function Sample({ inspection, source }: { readonly inspection: Inspection; readonly source: string | null }) {
  const at = source === null ? -1 : inspection.headers.indexOf(source);
  const value = at < 0 ? '' : (inspection.rows.find((row) => (row[at] ?? '').trim() !== '')?.[at] ?? '');
  return <span title={value}>{value}</span>;
}
