import { nameKey } from './name.js';

/**
 * Whether the occupation that was measured goes by another name than the career's title and aliases: it then takes in
 * more jobs than the career, or may. Codes in brackets, exceptions after a comma, case and plurals make no difference:
 * “Registered Nurses (29-1141)” is the registered nurse, “Software Developers (15-1252)” is more than a backend developer.
 */
export function isWider(measured: string, names: readonly string[]): boolean {
  const occupation = singular(measured.replace(/ *\([^)]*\)$/, '').replace(/, (except|all other).*$/i, ''));
  return !names.some((name) => singular(name) === occupation);
}

function singular(name: string): string {
  return nameKey(name)
    .split(' ')
    .map((word) => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1'))
    .join(' ');
}
