import type { Aggregation, Condition, Operator, Selector } from './threshold.ts';

/** A number as Go's `ParseFloat` reads it, without what is no limit (`Inf`, `NaN`) and without hexadecimal digits, which nobody means. */
const DIGITS = '\\d+(?:_\\d+)*';
const NUMBER = `[+-]?(?:${DIGITS}(?:\\.(?:${DIGITS})?)?|\\.${DIGITS})(?:[eE][+-]?${DIGITS})?`;
const EXPRESSION = new RegExp(
  `^(count|rate|value|avg|min|max|med|p\\((${NUMBER})\\))\\s*(<=|<|>=|>|===|==|!=)\\s*(${NUMBER})$`,
);

/** What a threshold expression demands, `p(95) < 800`; null for what k6 refuses, and for a limit or percentile that no number can be held against. */
export function readExpression(text: string): Condition | null {
  const [, method = '', percentile, sign = '', number = ''] = EXPRESSION.exec(text.trim()) ?? [];
  const limit = numberOf(number);
  const aggregation = aggregationOf(method, percentile);
  const operator = OPERATORS.get(sign);
  if (operator === undefined || aggregation === null || !Number.isFinite(limit)) return null;
  return { aggregation, operator, limit };
}

/** `===` is k6's other word for `==`. */
const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  (['<', '<=', '>', '>=', '==', '!='] as const).map((sign): [string, Operator] => [sign, sign]).concat([['===', '==']]),
);

const KINDS = ['count', 'rate', 'value', 'avg', 'min', 'max', 'med'] as const;

function aggregationOf(method: string, percentile: string | undefined): Aggregation | null {
  if (percentile === undefined) {
    const kind = KINDS.find((name) => name === method);
    return kind === undefined ? null : { kind };
  }
  const percent = numberOf(percentile);
  // Below 2.1 k6 takes any number, and finds samples where there are none.
  return percent >= 0 && percent <= 100 ? { kind: 'percentile', percent } : null;
}

const numberOf = (number: string): number => (number === '' ? Number.NaN : Number(number.replaceAll('_', '')));

/** The statistic in k6's spelling: `p(95)`. */
export const statisticText = (aggregation: Aggregation): string =>
  aggregation.kind === 'percentile' ? `p(${aggregation.percent})` : aggregation.kind;

/** The expression in the one spelling in which k6 gets it: two that demand the same have the same text. */
export const expressionText = ({ aggregation, operator, limit }: Condition): string =>
  `${statisticText(aggregation)}${operator}${limit}`;

/** The samples that `m{a:1,b:2}` names, as k6 reads it: blanks and quotes around tags and values do not count, of a tag that is there twice the last one does. Reads what k6 refuses, too. */
export function readSelector(text: string): Selector {
  const [, metric = text, inside = ''] = /^([^{]*)\{(.*)\}$/s.exec(text.trim()) ?? [];
  const tags = pairsOf(inside).filter(([key, value]) => key !== '' || value !== '');
  return { metric: metric.trim(), tags: Object.fromEntries(tags) };
}

/** Why a selector cannot be used, as k6 sees it, and why none of its samples could ever be found; null when it can. */
export function wrongSelector(text: string): string | null {
  const parts = /^([^{}]*)(?:\{(.*)\})?$/s.exec(text);
  if (parts === null) return 'has no closing } at its end, or no opening {';
  const [, metric = '', inside] = parts;
  if (!METRIC_NAME.test(metric)) return `"${metric}" is no name of a metric: letters, digits and _`;
  if (inside === undefined) return null;
  if (inside.trim() === '') return 'has no tag between { and }';
  if (inside.split(',').some((pair) => !/:./s.test(pair)))
    return 'has a tag without its value: write {tag:value}, with a comma between two; no value holds a comma';
  const keys = pairsOf(inside).map(([key]) => key);
  if (keys.includes('')) return 'has a value without its tag: write {tag:value}';
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  return twice === undefined ? null : `has the tag ${twice} twice`;
}

/** https://github.com/grafana/k6/blob/v2.2.0/metrics/registry.go */
const METRIC_NAME = /^[a-zA-Z_]\w{1,128}$/;

const pairsOf = (inside: string): [string, string][] =>
  inside.split(',').map((pair) => {
    const [key = '', ...value] = pair.split(':');
    return [plain(key), plain(value.join(':'))];
  });

const plain = (text: string): string => text.trim().replace(/^["']+|["']+$/g, '');
