import './data.css';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export interface Column<Row> {
  readonly id: string;
  readonly header: ReactNode;
  readonly numeric?: boolean;
  /** CSS width. */
  readonly width?: string;
  readonly cell: (row: Row, index: number) => ReactNode;
}

interface TableProps<Row> {
  /** What the table lists, for screen readers; drawn when `captionShown`. */
  readonly caption: string;
  readonly captionShown?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string | number;
  /** Cap in CSS; the body scrolls under a header that stays. */
  readonly maxHeight?: string;
}

/** Rows under a header with hairlines. For a few hundred rows; the list of mentions is virtualised elsewhere. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionShown, columns, rows, rowKey, maxHeight } = props;
  const table = (
    <table className="table">
      <caption className={captionShown ? 'section-title' : 'visually-hidden'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className={classNames(column.numeric && 'numeric')}
              style={column.width ? { width: column.width } : undefined}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={rowKey(row, index)}>
            {columns.map((column) => (
              <td key={column.id} className={classNames(column.numeric && 'numeric')}>
                {column.cell(row, index)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (maxHeight === undefined) return table;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a scroll box is no section of the page
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0} style={{ maxHeight }}>
      {table}
    </div>
  );
}
