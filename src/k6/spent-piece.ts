/** Gives the memory of a piece that was read free, at once; whoever still looks at it finds nothing. Node.js takes new memory for each read, and left alone it drives the garbage collector: a quarter of what the gate takes at 40 MB/s. */
export function freePiece({ buffer, length }: Uint8Array): void {
  // Small pieces share the memory of others. Node.js 20 leaves it to the collector.
  if (length === 0 || buffer.byteLength !== length || !('transfer' in buffer)) return;
  if (typeof buffer.transfer === 'function') buffer.transfer(0);
}
