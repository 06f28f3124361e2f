import { expect, test } from 'vitest';
import { freePiece } from '../../src/k6/spent-piece.ts';

const isOld = !('transfer' in ArrayBuffer.prototype);

test.skipIf(isOld)('the memory of a piece that has its own is free, and empty ones do no harm', () => {
  const piece = Buffer.allocUnsafeSlow(64 * 1024);
  const { buffer } = piece;
  freePiece(piece);
  expect([piece.length, buffer.byteLength]).toEqual([0, 0]);
  freePiece(piece);
  freePiece(new Uint8Array(0));
});

test('a piece that shares its memory is left alone, and so is its neighbour', () => {
  const [own, other] = [Buffer.from('a piece of few bytes'), Buffer.from('its neighbour')];
  expect(own.buffer).toBe(other.buffer);
  freePiece(own);
  const shared = new Uint8Array(new SharedArrayBuffer(8));
  freePiece(shared);
  expect([own.toString(), other.toString(), shared.length]).toEqual(['a piece of few bytes', 'its neighbour', 8]);
});
