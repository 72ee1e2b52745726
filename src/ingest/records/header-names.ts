/**
 * Names of a header's columns, each different: trimmed, without a byte order mark, "Column 3" where the file gives
 * none, "Date (2)" for a second "Date". Stable, since mappings are remembered by these names.
 */
export function headerNames(cells: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return cells.map((cell, i) => {
    const plain = cell.replaceAll('\ufeff', '').replace(/\s+/g, ' ').trim() || `Column ${i + 1}`;
    let name = plain;
    for (let n = 2; used.has(name); n++) name = `${plain} (${n})`;
    used.add(name);
    return name;
  });
}
