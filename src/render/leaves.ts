import type { Json, Scalar } from './view.js';

/** One value of an object and its way there: `pay.0.median`. */
export interface Leaf {
  path: string;
  value: Scalar;
}

/** Every value of some data with its dotted path. What holds nothing (an empty list) is a leaf without a value. */
export function leaves(data: Json, path = ''): Leaf[] {
  if (data === null || typeof data !== 'object') return [{ path, value: data }];
  const children = Object.entries(data);
  if (children.length === 0) return path === '' ? [] : [{ path, value: null }];
  return children.flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`));
}
