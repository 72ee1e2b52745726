import { Table } from '../ui/data/table';
import type { ChartPoint } from './chart-point';
import { type ChartWords, tableRows } from './trend-summary';

interface ChartTableProps {
  readonly caption: string;
  readonly points: readonly ChartPoint[];
  readonly words: ChartWords;
  /** Head of the column that says how many were counted: "Mentions". */
  readonly counted: string;
  readonly shown: boolean;
}

type Row = ReturnType<typeof tableRows>[number];

const HEADS = ['When', 'Value', '95 % interval', 'Last year'] as const;

/** The numbers of a chart as a table: always there for screen readers, drawn when asked for. */
export function ChartTable({ caption, points, words, counted, shown }: ChartTableProps) {
  const table = (
    <Table
      caption={caption}
      rows={tableRows(points, words)}
      rowKey={(row) => row.key}
      columns={[...HEADS, counted].map((header, index) => ({
        id: header,
        header,
        numeric: index > 0,
        cell: (row: Row) => row.cells[index],
      }))}
      {...(shown ? { maxHeight: '264px' } : {})}
    />
  );
  return shown ? table : <div className="visually-hidden">{table}</div>;
}
