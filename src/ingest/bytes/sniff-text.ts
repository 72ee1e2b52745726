import type { Failure } from '../../domain/failure';

/** A comment can end in one place only: with a lazy `.*?` a page of many comments takes exponential time. */
const HTML =
  /^\s*(?:<!--[^-]*(?:-(?!->)[^-]*)*-->\s*)*<(?:!doctype\s+html|html|head|body|table|div|script|meta|p|h1)\b/i;

/** Says why text at the head of a file is no table of mentions: a web page, another markup, one JSON document. */
export function sniffText(head: string, file: string): Failure | undefined {
  if (head.trim() === '') return { reason: 'file-empty', file };
  if (HTML.test(head)) return { reason: 'file-html', file };
  if (/^\s*<\?xml|^\s*<(?:rss|feed|xml)\b/i.test(head))
    return { reason: 'format-unsupported', file, format: 'xml' };
  if (/^\s*\[\s*(?:[[{]|$)/.test(head) || /^\s*\{\s*\r?\n/.test(head)) {
    return { reason: 'format-unsupported', file, format: 'json' };
  }
  return undefined;
}
