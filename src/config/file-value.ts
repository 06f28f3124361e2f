import { type Document, isScalar, type Node } from 'yaml';
import { linesOf, parseJson } from './flat.ts';
import type { Input } from './inputs.ts';

/** The value of a setting as its input would have it: a text as it was written, a list from its lines. Throws for an alias that leads nowhere, or to itself. */
export function fileValue(node: Node, { kind }: Input, document: Document): unknown {
  const value = plain(node, document);
  const isBare = typeof value === 'number' || typeof value === 'boolean';
  // What is a text here may stand without quotes, as it was written: `0042` is no 42.
  if (kind === 'text' && isBare) return isScalar(node) ? (node.source ?? String(value)) : String(value);
  return kind === 'lines' && typeof value === 'string' ? linesOf(value) : value;
}

/** The value as JSON has it; a number that JSON has not stays to be shown. */
const plain = (node: Node, document: Document): unknown =>
  parseJson(
    JSON.stringify(node.toJS(document), (_key, value) =>
      typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
    ),
  );
