import type uPlot from 'uplot';
import type { ChartKind, Stroke } from './chart-kinds.ts';
import { colorOf } from './colors.ts';
import { amount } from './words.ts';

/** What the legend of a chart knows and tells. */
export interface LegendFacts {
  readonly isHidden: (stroke: Stroke) => boolean;
  readonly onToggle: (stroke: Stroke, hide: boolean) => void;
  readonly timeOf: (at: number) => string;
}

/** The lines of a chart by name, each with its value under the cursor; a line can be taken out and brought back. */
export function addLegend(chart: uPlot, kind: ChartKind, strokes: readonly Stroke[], facts: LegendFacts): HTMLElement {
  const legend = document.createElement('div');
  legend.className = 'legend';
  const values = strokes.map((stroke, at) => {
    const { button, value } = entry(stroke, facts.isHidden(stroke), strokes.length === 1);
    button.addEventListener('click', () => {
      const hide = button.getAttribute('aria-pressed') === 'true';
      if (strokes.length === 1) return;
      button.setAttribute('aria-pressed', String(!hide));
      facts.onToggle(stroke, hide);
      chart.setSeries(at + 1, { show: !hide });
    });
    return { button, value };
  });
  const time = document.createElement('span');
  time.className = 'time';
  legend.append(...values.map(({ button }) => button).reverse(), time);
  if (!strokes.some(({ said, drawn }) => said !== drawn))
    legend.replaceChildren(...values.map(({ button }) => button), time);
  const tell = (): void => {
    const at = chart.cursor.idx;
    values.forEach(({ value }, index) => {
      value.textContent = typeof at === 'number' ? amount(strokes[index]?.said[at], kind.unit) : '';
    });
    time.textContent = typeof at === 'number' ? facts.timeOf(at) : '';
  };
  chart.hooks.setCursor = [...(chart.hooks.setCursor ?? []), tell];
  return legend;
}

function entry({ name, color, dash }: Stroke, hidden: boolean, alone: boolean) {
  const button = document.createElement(alone ? 'span' : 'button');
  button.className = 'entry';
  if (button instanceof HTMLButtonElement) {
    button.type = 'button';
    button.title = `Show or hide ${name}`;
    button.setAttribute('aria-pressed', String(!hidden));
  }
  const swatch = document.createElement('span');
  swatch.className = dash ? 'swatch dashed' : 'swatch';
  swatch.style.borderColor = colorOf(color);
  const value = document.createElement('b');
  button.append(swatch, name, ' ', value);
  return { button, value };
}
