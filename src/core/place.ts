import { nameKey } from './name.js';

export interface Place {
  id: string;
  name: string;
  /** country, union, province, city or metro. */
  kind: string;
  country: string;
  /** Code of the money that is paid there. */
  currency: string;
  /** How that money is written before an amount. */
  symbol: string;
}

/**
 * The cities by which a US metropolitan area may be called, with and without a state: “Portland-Vancouver-Hillsboro,
 * OR-WA” gives portland, portland or, portland wa, vancouver and so on, as `nameKey` writes them.
 */
export function citiesOf(metroName: string): string[] {
  const [cities = '', states = ''] = metroName.split(', ');
  return cities
    .split(/[-–/]/)
    .map(nameKey)
    .flatMap((city) => [city, ...states.split('-').map((state) => nameKey(`${city} ${state}`))]);
}
