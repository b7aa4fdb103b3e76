import { describe, expect, test } from 'vitest';
import { type Chain, type Edge, shortestChains } from '../../../src/core/route/chains.js';
import { randomNumbers } from '../../helpers/instances.js';

type Graph = Record<string, Edge[]>;

function randomGraph(seed: number): Graph {
  const draw = randomNumbers(seed);
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  return Object.fromEntries(
    names.map((name) => [
      name,
      names.filter((to) => to !== name && draw() < 0.5).map((to) => ({ to, weight: Math.floor(draw() * 9) })),
    ]),
  );
}

/** Every chain without loops, by walking all of them. */
function everyChain(graph: Graph, from: string, to: string, mostHops: number): Chain[] {
  const found: Chain[] = [];
  const walk = (nodes: string[], weight: number): void => {
    const last = nodes.at(-1) as string;
    if (last === to) {
      found.push({ nodes, weight });
      return;
    }
    if (nodes.length > mostHops) return;
    for (const edge of graph[last] ?? []) if (!nodes.includes(edge.to)) walk([...nodes, edge.to], weight + edge.weight);
  };
  walk([from], 0);
  const key = ({ nodes }: Chain) => nodes.join(' ');
  return found.sort((a, b) => a.weight - b.weight || a.nodes.length - b.nodes.length || (key(a) < key(b) ? -1 : 1));
}

describe('the k shortest chains', () => {
  test.each(Array.from({ length: 80 }, (_, index) => index))('are the first of all chains (%i)', (seed) => {
    const graph = randomGraph(seed);
    for (const hops of [1, 2, 3, 6]) {
      const all = everyChain(graph, 'a', 'g', hops);
      const found = shortestChains((node) => graph[node] ?? [], 'a', 'g', 6, hops);
      expect(found.map(({ weight }) => weight)).toEqual(all.slice(0, 6).map(({ weight }) => weight));
      expect(found.every(({ nodes }) => new Set(nodes).size === nodes.length && nodes.length <= hops + 1)).toBe(true);
      expect(new Set(found.map(({ nodes }) => nodes.join())).size).toBe(found.length);
    }
  });

  test('of a node that nobody reaches there are none', () => {
    expect(shortestChains(() => [], 'a', 'b', 5, 3)).toEqual([]);
  });
});
