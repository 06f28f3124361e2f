import { describe, expect, test } from 'vitest';
import { watchForLeaks } from '../../src/evidence/leak.ts';

const TOKEN = { text: 'k3y"of<the>shop', from: 'the header X-Key' };
const OTHER = { text: 'another-secret', from: 'the header X-Other' };

function foundIn(pieces: readonly string[]): readonly string[] {
  const watch = watchForLeaks([TOKEN, OTHER]);
  for (const piece of pieces) watch.look(Buffer.from(piece));
  return watch.found();
}

describe('a secret in bytes that pass by', () => {
  test.each([
    ['as it is', 'x k3y"of<the>shop y'],
    ['in JSON', JSON.stringify({ name: TOKEN.text })],
    ['in JSON as Go writes it', '{"name":"k3y\\"of\\u003cthe\\u003eshop"}'],
    ['in a URL', 'https://shop.example/?key=k3y%22of%3Cthe%3Eshop&x'],
  ])('is seen %s, wherever a piece ends', (_name, text) => {
    expect(foundIn([text])).toEqual([TOKEN.from]);
    for (let cut = 0; cut <= text.length; cut++)
      expect(foundIn([text.slice(0, cut), text.slice(cut)])).toEqual([TOKEN.from]);
    expect(foundIn([...text])).toEqual([TOKEN.from]);
  });

  test('is named once, and so is every other', () => {
    expect(foundIn([`${TOKEN.text} ${OTHER.text} ${TOKEN.text}`])).toEqual([TOKEN.from, OTHER.from]);
  });

  test('is not seen where there is none', () => {
    expect(foundIn(['k3y"of<the>', 'another-', 'shop'])).toEqual([]);
    expect(watchForLeaks([]).found()).toEqual([]);
  });

  test('shorter than eight characters could be any word', () => {
    const watch = watchForLeaks([{ text: 'product', from: 'x' }]);
    watch.look(Buffer.from('{"page":"product"}'));
    expect(watch.found()).toEqual([]);
  });
});
