import type { ChartData, Subject } from '../report/html/chart-shape.ts';
import { CHART_KINDS, type ChartKind } from './chart-kinds.ts';
import { type Plot, plot } from './plot.ts';
import { addTools } from './tools.ts';
import { isWhole, moved, type Shown, within, zoomed } from './window.ts';

/** Half of the time, twice as much, half a window on. */
const [IN, OUT, STEP] = [0.5, 2, 0.5];
/** What A4 has between its margins, in CSS pixels. */
const PAPER = { wide: 690, half: 335 } as const;

/** Draws all charts, and keeps them together: one page, one part of the run, one colour scheme. */
export function showCharts(data: ChartData): void {
  const first = data.subjects[data.first];
  if (first === undefined) return;
  const whole: Shown = { from: 0, to: Math.max(1, data.points - 1) * data.secondsPerPoint };
  let [subject, shown]: [Subject, Shown] = [first, whole];
  let plots: readonly Plot[] = [];
  const hidden = new Set<string>();

  const show = (wanted: Shown): void => {
    shown = within(wanted, whole);
    for (const one of plots) one.show(shown);
    tools.tell(shown, isWhole(shown, whole));
  };
  const draw = (paper = false): void => {
    for (const one of plots) one.remove();
    plots = CHART_KINDS.flatMap((kind) => {
      const figure = document.getElementById(kind.id);
      if (figure === null) return [];
      tell(figure, kind, subject);
      const width = paper ? PAPER[figure.classList.contains('wide') ? 'wide' : 'half'] : undefined;
      return [plot({ figure, kind, data, subject, shown, hidden, width, onShow: show, onReset: () => show(whole) })];
    });
  };
  const tools = addTools(data, {
    onSubject: (wanted) => {
      subject = wanted;
      draw();
    },
    onIn: () => show(zoomed(shown, IN, whole, data.secondsPerPoint)),
    onOut: () => show(zoomed(shown, OUT, whole, data.secondsPerPoint)),
    onEarlier: () => show(moved(shown, -STEP, whole)),
    onLater: () => show(moved(shown, STEP, whole)),
    onReset: () => show(whole),
  });
  draw();
  tools.tell(shown, true);
  followThePage(draw);
}

/** What the chart shows, in words: for who does not see it. */
function tell(figure: HTMLElement, kind: ChartKind, subject: Subject): void {
  const caption = figure.querySelector('figcaption');
  if (caption !== null) caption.textContent = subject.words[kind.words];
}

/** Draws again when the colours or the width are others, and on paper. */
function followThePage(draw: (paper?: boolean) => void): void {
  const root = document.documentElement;
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => draw());
  addEventListener('beforeprint', () => {
    root.classList.add('paper');
    draw(true);
  });
  addEventListener('afterprint', () => {
    root.classList.remove('paper');
    draw();
  });
  let width = innerWidth;
  addEventListener('resize', () => {
    if (innerWidth === width || root.classList.contains('paper')) return;
    width = innerWidth;
    draw();
  });
}
