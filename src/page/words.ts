/** `1:05`, `1:00:05` in a long run. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** A value with its unit, and a dash for none. */
export function amount(value: number | null | undefined, unit: string): string {
  if (value === null || value === undefined) return '–';
  const decimals = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return `${value.toLocaleString('en-US', { maximumFractionDigits: decimals })}${unit}`;
}
