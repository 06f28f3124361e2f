import uPlot from 'uplot';
import type { ChartData, Subject } from '../report/html/chart-shape.ts';
import type { ChartKind, Stroke } from './chart-kinds.ts';
import { colorOf } from './colors.ts';
import { addLegend } from './legend.ts';
import { lonePoints } from './lines.ts';
import { markers } from './markers.ts';
import type { Shown } from './window.ts';
import { amount, clock } from './words.ts';

const SYNC = 'report';
const [TALL, LOW] = [280, 170];
const FONT = '12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
/** Seconds between the marks of the time. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400];
const FILL_ALPHA = { soft: '2b', solid: 'd9' } as const;

/** What a chart is drawn of. */
export interface PlotFacts {
  readonly figure: HTMLElement;
  readonly kind: ChartKind;
  readonly data: ChartData;
  readonly subject: Subject;
  readonly shown: Shown;
  /** The names of the lines that the reader has taken out. */
  readonly hidden: Set<string>;
  /** In CSS pixels; what the page has where it is not given. */
  readonly width: number | undefined;
  readonly onShow: (shown: Shown) => void;
  readonly onReset: () => void;
}

/** A chart on the page. */
export interface Plot {
  show(shown: Shown): void;
  remove(): void;
}

/** Draws a chart into its figure. */
export function plot(facts: PlotFacts): Plot {
  const { figure, kind, data, subject, shown, hidden } = facts;
  const strokes = kind.strokes(subject, data.vus, data.points);
  const place = figure.querySelector<HTMLElement>('.plot') ?? figure;
  const times = Array.from({ length: data.points }, (_, at) => at * data.secondsPerPoint);
  const wide = figure.classList.contains('wide');
  const width = facts.width ?? place.clientWidth;
  const chart = new uPlot(
    {
      ...{ width, height: wide ? TALL : LOW, legend: { show: false }, padding: [14, 22, 0, 0] },
      cursor: {
        sync: {
          key: SYNC,
          setSeries: false,
          filters: { pub: (type) => type === 'mousemove' || type === 'mouseleave' },
        },
        drag: { x: true, y: false, setScale: false },
        points: { size: 7 },
        bind: {
          dblclick: () => () => {
            facts.onReset();
            return null;
          },
        },
      },
      scales: {
        x: { time: false, min: shown.from, max: shown.to },
        y: { range: (_, __, highest) => [0, top(highest, kind.showsLimit ? subject.limit : null)] },
      },
      axes: axes(kind),
      series: [{}, ...strokes.map((stroke) => series(stroke, !hidden.has(keyOf(kind, stroke))))],
      hooks: {
        setSelect: [(u) => select(u, facts.onShow)],
        draw: [...markers(kind.showsLimit ? subject : { limit: null, since: subject.since }, kind.showsLimit)],
      },
    },
    [times, ...strokes.map(({ drawn }) => [...drawn])],
    place,
  );
  describe(chart, figure);
  const legend = addLegend(chart, kind, strokes, {
    isHidden: (stroke) => hidden.has(keyOf(kind, stroke)),
    onToggle: (stroke, hide) => void (hide ? hidden.add(keyOf(kind, stroke)) : hidden.delete(keyOf(kind, stroke))),
    timeOf: (at) => timeWords(at, data),
  });
  figure.insertBefore(legend, place);
  return {
    show: ({ from, to }) => chart.setScale('x', { min: from, max: to }),
    remove: () => {
      chart.destroy();
      legend.remove();
    },
  };
}

const keyOf = (kind: ChartKind, stroke: Stroke): string => `${kind.id} ${stroke.name}`;

/** Some room above the highest value, and above the limit where it is near. */
function top(highest: number | null, limit: number | null): number {
  const value = Math.max(highest ?? 0, limit ?? 0);
  return value === 0 ? 1 : value * 1.12;
}

function series({ name, color, width = 1.5, dash, filled, stepped }: Stroke, show: boolean): uPlot.Series {
  const stroke = colorOf(color);
  const paths = stepped ? uPlot.paths.stepped?.({ align: 1 }) : undefined;
  return {
    ...{
      label: name,
      stroke,
      width,
      show,
      points: { show: true, size: 5, fill: stroke, filter: (u, at) => lonePoints(u.data[at] ?? []) },
    },
    ...(dash && { dash: [...dash] }),
    ...(filled && { fill: `${stroke}${FILL_ALPHA[filled]}` }),
    ...(paths && { paths }),
  };
}

function axes({ unit }: ChartKind): uPlot.Axis[] {
  const line = { stroke: colorOf('quiet'), font: FONT, grid: { stroke: colorOf('grid'), width: 1 } };
  const ticks = { stroke: colorOf('grid'), width: 1, size: 4 };
  return [
    { ...line, ticks, grid: { show: false }, size: 30, incrs: STEPS, values: (_, splits) => splits.map(clock) },
    { ...line, ticks: { show: false }, size: 62, values: (_, splits) => splits.map((value) => amount(value, unit)) },
  ];
}

function select(chart: uPlot, onShow: (shown: Shown) => void): void {
  const { left, width } = chart.select;
  if (width <= 0) return;
  const [from, to] = [chart.posToVal(left, 'x'), chart.posToVal(left + width, 'x')];
  chart.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
  onShow({ from, to });
}

/** The canvas is a picture; the words below it say what it shows. */
function describe(chart: uPlot, figure: HTMLElement): void {
  const canvas = chart.ctx.canvas;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `Chart: ${figure.querySelector('h3')?.textContent ?? ''}`);
  const caption = figure.querySelector('figcaption');
  if (caption === null) return;
  caption.id ||= `${figure.id}-words`;
  canvas.setAttribute('aria-describedby', caption.id);
}

/** `1:05 · 07:01:05 UTC`. */
function timeWords(at: number, { firstSecond, secondsPerPoint }: ChartData): string {
  const seconds = at * secondsPerPoint;
  return `${clock(seconds)} · ${new Date((firstSecond + seconds) * 1000).toISOString().slice(11, 19)} UTC`;
}
