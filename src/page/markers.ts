import type uPlot from 'uplot';
import { colorOf } from './colors.ts';
import { amount, clock } from './words.ts';

const [DASH, GAP, PAD] = [5, 4, 4];
const FONT_SIZE = 11.5;
/** What the name of the second line takes, in CSS pixels. */
const ROOM = 130;

/** Draws the limit across the chart, and when it began to be crossed. The second line is named where the limit is. */
export function markers(
  { limit, since }: { readonly limit: number | null; readonly since: number | null },
  named: boolean,
): readonly ((chart: uPlot) => void)[] {
  return [
    (chart) => {
      if (since !== null) sinceLine(chart, since, named);
      if (limit !== null) limitLine(chart, limit);
    },
  ];
}

function limitLine(chart: uPlot, limit: number): void {
  const y = Math.round(chart.valToPos(limit, 'y', true));
  const { left, width, top } = chart.bbox;
  if (y < top) return;
  line(chart, [left, y], [left + width, y]);
  label(chart, `limit ${amount(limit, ' ms')}`, left + width - PAD, y - PAD, 'right');
}

function sinceLine(chart: uPlot, since: number, named: boolean): void {
  const { left, width, top, height } = chart.bbox;
  const x = Math.round(chart.valToPos(since, 'x', true));
  if (x < left || x > left + width) return;
  line(chart, [x, top], [x, top + height]);
  // Before it, where there is room: the lines are low there.
  const before = x - left > ROOM * devicePixelRatio;
  const y = top + FONT_SIZE * devicePixelRatio + PAD;
  if (named) label(chart, `crossed from ${clock(since)}`, before ? x - PAD : x + PAD, y, before ? 'right' : 'left');
}

type Place = readonly [x: number, y: number];

function line({ ctx }: uPlot, from: Place, to: Place): void {
  const ratio = devicePixelRatio;
  ctx.save();
  ctx.strokeStyle = colorOf('limit');
  ctx.lineWidth = 1.25 * ratio;
  ctx.setLineDash([DASH * ratio, GAP * ratio]);
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
  ctx.restore();
}

/** On a patch of the background: lines run behind it. */
function label({ ctx }: uPlot, text: string, x: number, y: number, align: 'left' | 'right'): void {
  const size = FONT_SIZE * devicePixelRatio;
  ctx.save();
  ctx.font = `600 ${size}px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif`;
  ctx.textAlign = align;
  ctx.textBaseline = 'bottom';
  const width = ctx.measureText(text).width;
  ctx.globalAlpha = 0.85;
  ctx.fillStyle = colorOf('surface');
  ctx.fillRect(align === 'right' ? x - width - PAD : x - PAD, y - size, width + 2 * PAD, size + 2);
  ctx.globalAlpha = 1;
  ctx.fillStyle = colorOf('limit');
  ctx.fillText(text, x, y);
  ctx.restore();
}
