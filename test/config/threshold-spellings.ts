/** What k6 takes as a threshold of a trend, with what it demands; each k6 agrees (test/k6/threshold-grammar.k6.test.ts). */
export const EXPRESSIONS: readonly (readonly [text: string, canonical: string])[] = [
  ['p(95)<800', 'p(95)<800'],
  ['p(95) < 800', 'p(95)<800'],
  [' p(95)\t<= 800 ', 'p(95)<=800'],
  ['\u00a0avg<5', 'avg<5'],
  ['p(99.9)<1500.5', 'p(99.9)<1500.5'],
  ['p(0)>=5', 'p(0)>=5'],
  ['p(100)<5', 'p(100)<5'],
  ['p(1e1)<5', 'p(10)<5'],
  ['p(+5)<5', 'p(5)<5'],
  ['p(.5)<5', 'p(0.5)<5'],
  ['p(5.)<5', 'p(5)<5'],
  ['avg<1_000', 'avg<1000'],
  ['avg<1E3', 'avg<1000'],
  ['avg<1e-3', 'avg<0.001'],
  ['avg<.5', 'avg<0.5'],
  ['avg<5.', 'avg<5'],
  ['avg<+5', 'avg<5'],
  ['avg>-5', 'avg>-5'],
  ['avg<01', 'avg<1'],
  ['avg===5', 'avg==5'],
  ['avg==5', 'avg==5'],
  ['avg!=5', 'avg!=5'],
  ['med<5', 'med<5'],
  ['min>0', 'min>0'],
  ['max<=1e21', 'max<=1e+21'],
];

/** What no k6 takes. */
export const NO_EXPRESSIONS: readonly string[] = [
  ...['', 'avg', 'avg<', '<5', 'avg 5', 'avg=5', 'avg=<5', 'avg=>5', 'avg!==5', 'avg< =5', 'avg<5<6', 'avg<5 && avg>1'],
  ...['AVG<5', 'p95<5', 'p()<5', 'p( 95)<5', 'p(95 )<5', 'p(a)<5', 'mean<5', 'avg<5ms', 'avg<5%', 'avg<five'],
  ...['avg<1e999', 'avg<0x10', 'avg<0b1', 'avg<1__0', 'avg<_1', 'avg<1_', 'avg<1e', 'avg<.', 'avg<1,5', 'avg<"5"'],
];

/** What some k6 takes and nobody can mean. */
export const POINTLESS_EXPRESSIONS: readonly string[] = [
  ...['p<5', 'p(101)<5', 'p(-1)<5', 'avg<Inf', 'avg<NaN', 'avg<-Infinity', 'avg<0x1p4'],
];

/** What k6 takes as a selector of a counter, in our spelling. */
export const SELECTORS: readonly (readonly [text: string, canonical: string])[] = [
  ['http_reqs', 'http_reqs'],
  ['http_reqs{a:b}', 'http_reqs{a:b}'],
  ['http_reqs{ c : d }', 'http_reqs{c:d}'],
  ['http_reqs{"e":"f"}', 'http_reqs{e:f}'],
  ["http_reqs{g:'h'}", 'http_reqs{g:h}'],
  ['http_reqs{i:"j k"}', 'http_reqs{i:j k}'],
  ['http_reqs{l:" m "}', 'http_reqs{l:" m "}'],
  ['http_reqs{group:""}', 'http_reqs{group:""}'],
  ['http_reqs{n: }', 'http_reqs{n:""}'],
  ['http_reqs{b:2,a:1}', 'http_reqs{a:1,b:2}'],
  ['http_reqs{a:{b}}', 'http_reqs{a:{b}}'],
  ['http_reqs{a:b}}', 'http_reqs{a:b}}'],
  ['http_reqs{group:::cart}', 'http_reqs{group:::cart}'],
  ['http_reqs{url:http://x/y?z=1}', 'http_reqs{url:http://x/y?z=1}'],
  ['http_reqs{o:"p\'}', 'http_reqs{o:p}'],
];

/** What no k6 takes. */
export const NO_SELECTORS: readonly string[] = [
  ...['', '{a:b}', 'http_reqs{}', 'http_reqs{ }', 'http_reqs{a:b,}', 'http_reqs{,a:b}', 'http_reqs{a:b,,c:d}'],
  ...['http_reqs{a}', 'http_reqs{a:}', 'http_reqs{a:"b,c"}', 'http_reqs{a:b', 'http_reqs}', 'http_reqs{a:b}x'],
  ...['http_reqs}{a:b', ' http_reqs', 'http_reqs ', 'http_reqs {a:b}', 'http_reqs{a:b} ', 'http reqs', 'http-reqs'],
  ...['a', 'a'.repeat(130)],
];

/** What k6 takes, and what could find no sample or not the meant ones. */
export const POINTLESS_SELECTORS: readonly string[] = ['http_reqs{:b}', 'http_reqs{a:1,a:2}'];
