/**
 * Numbers that look random, from 0 up to but not including 1, and are the same for the same seed on every machine:
 * mulberry32, Tommy Ettinger's generator of 32 bits of state (public domain, 2017).
 */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
