import { type ClosedPlan, closedPlan, heightOf, lengthOf, type Stage } from './load-plan.ts';

/** Stages with another length, their shape kept: whole seconds that add up to it. A stage that is too short for one becomes a jump. */
export function stretched(stages: readonly Stage[], durationSeconds: number): Stage[] {
  const length = lengthOf(stages);
  let [passed, ended] = [0, 0];
  return stages.map(({ target, seconds }) => {
    const began = ended;
    passed += seconds;
    ended = Math.round((passed * durationSeconds) / length);
    return { target, seconds: ended - began };
  });
}

/** VUs that follow stages from one VU on, with another height and length, their shape kept: whole VUs, one at least where there were any. */
export function scaled(stages: readonly Stage[], maxVus: number, durationSeconds: number): ClosedPlan {
  const height = heightOf(stages);
  const raised = (vus: number): number => (vus === 0 ? 0 : Math.max(1, Math.round((vus * maxVus) / height)));
  const raisedStages = stages.map(({ target, seconds }) => ({ target: raised(target), seconds }));
  return closedPlan(stretched(raisedStages, durationSeconds), raised(1));
}
