import type { ChartData, Subject } from '../report/html/chart-shape.ts';
import type { Shown } from './window.ts';
import { clock } from './words.ts';

/** What the tools above the charts are for. */
export interface ToolActions {
  readonly onSubject: (subject: Subject) => void;
  readonly onIn: () => void;
  readonly onOut: () => void;
  readonly onEarlier: () => void;
  readonly onLater: () => void;
  readonly onReset: () => void;
}

/** The tools of the charts. */
export interface Tools {
  /** Says which part of the run is shown; of the whole there is nothing to reset. */
  tell(shown: Shown, whole: boolean): void;
}

/** Adds the choice of a page, where there are several, and the zoom, for who uses no mouse. */
export function addTools({ subjects, first }: Pick<ChartData, 'subjects' | 'first'>, actions: ToolActions): Tools {
  const place = document.getElementById('tools');
  const range = document.createElement('output');
  const needWhole = [
    button('−', 'Zoom out', actions.onOut),
    button('‹', 'Earlier', actions.onEarlier),
    button('›', 'Later', actions.onLater),
    button('Reset', 'Reset the zoom', actions.onReset),
  ];
  const zoomIn = button('+', 'Zoom in', actions.onIn);
  const buttons = document.createElement('div');
  buttons.className = 'zoom';
  buttons.append(range, zoomIn, ...needWhole);
  if (subjects.length > 1) place?.append(chooser(subjects, first, actions.onSubject));
  place?.append(buttons);
  place?.removeAttribute('hidden');
  return {
    tell: (shown, whole) => {
      range.textContent = `${clock(shown.from)} – ${clock(shown.to)}`;
      // Not `disabled`: a button that is used by the keyboard would lose its focus.
      for (const one of needWhole) one.setAttribute('aria-disabled', String(whole));
    },
  };
}

function button(text: string, name: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.title = name;
  made.setAttribute('aria-label', name);
  made.addEventListener('click', act);
  return made;
}

function chooser(subjects: readonly Subject[], first: number, choose: (subject: Subject) => void): HTMLLabelElement {
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.append(...subjects.map(({ name }, at) => new Option(name, String(at))));
  select.value = String(first);
  select.addEventListener('change', () => {
    const wanted = subjects[Number(select.value)];
    if (wanted !== undefined) choose(wanted);
  });
  label.append('Page ', select);
  return label;
}
