import type { GivenValues } from './given.ts';
import { KEYS, ofPage } from './inputs.ts';
import { presetsFor } from './presets.ts';
import { dotted, firstWins, type Setting } from './setting.ts';

/** The user's values over the presets they choose, over the defaults. */
export function layered({ settings, pages }: GivenValues, isScript: boolean): Setting[] {
  const defaults = KEYS.filter((key) => key.default !== undefined).flatMap((key) => {
    const places = key.path[0] === 'pages' ? pages.map((page) => ofPage(key.path, page)) : [key.path];
    return places.map((path): Setting => ({ path, value: key.default, origin: 'default' }));
  });
  // A script has no page of any type: this one stands in its place, and nothing asks for it.
  const standIn: Setting[] = isScript ? [{ path: ['pages', 0, 'type'], value: 'landing', origin: 'default' }] : [];
  const base = firstWins([...settings, ...standIn, ...defaults]);
  const chosen = (path: string) => base.find((setting) => dotted(setting.path) === path)?.value;
  const others = ['load.profile', 'load.stages', 'load.rate'].some((path) => chosen(path) !== undefined);
  // Beside another course of the load nobody asks for the usual intensity.
  const usual = defaults.filter(({ path }) => !others || dotted(path) !== 'load.intensity');
  const visits = pages.length + journeyCount(chosen('journeys'));
  return firstWins([...settings, ...standIn, ...presetsFor(chosen, visits), ...usual]);
}

const journeyCount = (written: unknown): number => (Array.isArray(written) ? written.length : 0);
