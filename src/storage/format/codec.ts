/**
 * What every blob passes on its way to and from the database: plain, or encrypted when a workspace is locked
 * with a passphrase. A codec may be slow and asynchronous, so it is never called inside a transaction
 * (IndexedDB commits a transaction as soon as nothing of it is pending).
 */
export interface Codec {
  /** Written into meta: a database is only opened with the codec that wrote it. */
  readonly name: string;
  encode(bytes: Uint8Array): Promise<Uint8Array> | Uint8Array;
  /** Throws when the bytes cannot be what `encode` gave; the reader turns that into a damaged-blob failure. */
  decode(bytes: Uint8Array): Promise<Uint8Array> | Uint8Array;
}

/** Leaves bytes as they are. */
export const plainCodec: Codec = {
  name: 'plain',
  encode: (bytes) => bytes,
  decode: (bytes) => bytes,
};
