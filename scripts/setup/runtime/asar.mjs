/**
 * Packs files into Electron's archive format: a header of two nested length-prefixed records that holds a JSON
 * directory, then the contents end to end. Flat: names without folders.
 *
 * @param {Readonly<Record<string, Buffer>>} files content by name
 * @returns {Buffer}
 */
export function packAsar(files) {
  let offset = 0;
  /** @type {Record<string, { size: number, offset: string }>} */
  const directory = {};
  for (const [name, content] of Object.entries(files)) {
    directory[name] = { size: content.length, offset: String(offset) };
    offset += content.length;
  }
  const json = Buffer.from(JSON.stringify({ files: directory }));
  const padded = Math.ceil(json.length / 4) * 4;
  const header = Buffer.alloc(16 + padded);
  header.writeUInt32LE(4, 0);
  header.writeUInt32LE(8 + padded, 4);
  header.writeUInt32LE(4 + padded, 8);
  header.writeUInt32LE(json.length, 12);
  json.copy(header, 16);
  return Buffer.concat([header, ...Object.values(files)]);
}
