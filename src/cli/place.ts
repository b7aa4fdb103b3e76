import type { Database } from '../catalogue/database.js';
import { payIn } from '../catalogue/pay.js';
import { findPlaces } from '../catalogue/places.js';
import type { Place } from '../core/place.js';

/**
 * The place that `words` name, where careers are to be compared by their pay: of a city and the area around it, the first
 * with figures. Throws a `Failure` (exit 3) for words that name no place.
 */
export function placeOfPay(catalogue: Database, words: string): Place {
  const places = findPlaces(catalogue, words);
  return places.find(({ id }) => payIn(catalogue, id).size > 0) ?? (places[0] as Place);
}
