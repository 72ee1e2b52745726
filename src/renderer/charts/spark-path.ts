type Series = readonly (number | null)[];

/** SVG paths of a sparkline and of last year behind it on one scale; gaps where there is no value. */
export function sparkPath(
  values: Series,
  lastYear: Series,
  width: number,
  height: number,
): { readonly path: string; readonly lastYearPath: string; readonly end: { x: number; y: number } | null } {
  const known = [...values, ...lastYear].filter((value) => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const inset = 3;
  const count = Math.max(values.length, lastYear.length);
  const xOf = (index: number) => (count < 2 ? width : inset + (index / (count - 1)) * (width - inset));
  const yOf = (value: number) =>
    span === 0 ? height / 2 : height - inset - ((value - low) / span) * (height - 2 * inset);
  const draw = (series: Series): string => {
    let pen = 'M';
    let path = '';
    series.forEach((value, index) => {
      if (value === null) {
        pen = 'M';
        return;
      }
      path += `${pen}${xOf(index).toFixed(1)} ${yOf(value).toFixed(1)}`;
      pen = 'L';
    });
    return path;
  };
  const at = values.findLastIndex((value) => value !== null);
  const value = values[at];
  return {
    path: draw(values),
    lastYearPath: draw(lastYear),
    end: typeof value === 'number' ? { x: xOf(at), y: yOf(value) } : null,
  };
}
