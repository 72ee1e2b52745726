import { Button } from '../ui/controls/button';
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
  /** Kept across "back", so that the focus returns to the chart. */
  readonly focusKey: string;
  /** As in the chart: a row opens what its point does. */
  readonly onOpen?: (point: ChartPoint) => void;
  /** Height it is drawn in, so that nothing beneath it moves. */
  readonly height: number;
}

type Row = ReturnType<typeof tableRows>[number];

const HEADS = ['When', 'Value', '95 % interval', 'Last year'] as const;

/** The numbers of a chart as a table: always there for screen readers, drawn when asked for. */
export function ChartTable({
  caption,
  points,
  words,
  counted,
  shown,
  height,
  focusKey,
  onOpen,
}: ChartTableProps) {
  const table = (
    <Table
      caption={caption}
      rows={tableRows(points, words)}
      rowKey={(row) => row.key}
      columns={[...HEADS, words.over === undefined ? counted : `${counted} ${words.over}`].map(
        (header, index) => ({
          id: header,
          header,
          numeric: index > 0,
          cell: (row: Row, at: number) => {
            const point = points[at];
            if (index > 0 || !shown || !onOpen || !point) return row.cells[index];
            return (
              <Button
                look="link"
                title="Open the mentions"
                data-focus-key={focusKey}
                onClick={() => onOpen(point)}
              >
                {row.cells[index]}
              </Button>
            );
          },
        }),
      )}
      {...(shown ? { maxHeight: `${height}px` } : {})}
    />
  );
  return shown ? <div style={{ height }}>{table}</div> : <div className="visually-hidden">{table}</div>;
}
