import { EXIT, Failure } from '../core/failure.js';
import { nameKey } from '../core/name.js';
import { citiesOf, type Place } from '../core/place.js';
import { suggest } from '../core/suggest.js';
import type { Database } from './database.js';

const PLACE = `
  SELECT place.id, place.name, place.kind, place.country, place.currency, currency.symbol
  FROM place JOIN currency ON currency.code = place.currency`;
const PLACES = `${PLACE} ORDER BY place.id`;
const ONE = `${PLACE} WHERE place.id = @id`;
const NAMES = "SELECT target, key, text FROM name WHERE kind = 'place' ORDER BY target, key";

/** The place with this id, which must exist (`findId`). */
export function readPlace(catalogue: Database, id: string): Place {
  const place = catalogue.get<Place>(ONE, { id });
  if (place === undefined) throw new Error(`no place has the id ${id}`);
  return place;
}

/** Every place, in the order of its id. */
export function allPlaces(catalogue: Database): Place[] {
  return catalogue.all<Place>(PLACES);
}

/**
 * The places that `words` name: by id, name or alias in any case, and the metropolitan areas that have a city of that
 * name. A word may mean several, such as a city and the area around it: all are given, in the order of their ids. Throws a
 * `Failure` (exit 3) with suggestions when there is none.
 */
export function findPlaces(catalogue: Database, words: string): Place[] {
  const key = nameKey(words);
  const places = allPlaces(catalogue);
  const names = catalogue.all<{ target: string; key: string; text: string }>(NAMES);
  const named = new Set(names.filter((name) => name.key === key).map(({ target }) => target));
  const found = places.filter(
    ({ id, kind, name }) => named.has(id) || (kind === 'metro' && citiesOf(name).includes(key)),
  );
  if (found.length > 0) return found;
  const known = new Map([
    ...places
      .filter(({ kind }) => kind === 'metro')
      .flatMap(({ id, name }) => citiesOf(name).map((city) => [city, id] as const)),
    ...names.map(({ text, target }) => [text, target] as const),
  ]);
  const near = [...new Set(suggest(words, [...known.keys()], 12).map((name) => known.get(name)))].slice(0, 3);
  const hint =
    near.length > 0
      ? `did you mean ${near.join(', ')}?`
      : 'known are countries, cities with figures, and 60 of the largest US metropolitan areas by any of their cities';
  throw new Failure(EXIT.notFound, 'PLACE_NOT_FOUND', `there is no place “${words}”`, hint);
}
