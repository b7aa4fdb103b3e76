/** A step from one node to another. Weights are not negative. */
export interface Edge {
  to: string;
  weight: number;
}

export interface Chain {
  /** From the start to the end, no node twice. */
  nodes: string[];
  weight: number;
}

/**
 * The `count` shortest chains without loops from one node to another, of `mostHops` edges at most, shortest first; ties go to
 * the one with fewer edges, then by the names of its nodes. `edges` answers the same for the same node each time.
 *
 * Each next chain leaves some earlier one at a node of it (the spur): the way to there is kept, the edges by which known
 * chains leave it are taken away, and the rest is the shortest way on that does not touch what was kept.
 *
 * Source: Yen, Finding the k shortest loopless paths in a network, Management Science 17 (1971).
 */
export function shortestChains(
  edges: (node: string) => readonly Edge[],
  from: string,
  to: string,
  count: number,
  mostHops: number,
): Chain[] {
  const first = shortest(edges, from, to, mostHops, new Set(), new Set());
  if (first === null) return [];
  const found = [first];
  const waiting = new Map<string, Chain>();
  while (found.length < count) {
    const last = found.at(-1) as Chain;
    for (let spur = 0; spur < last.nodes.length - 1; spur++) {
      const chain = leaving(edges, last.nodes.slice(0, spur + 1), found, to, mostHops);
      if (chain !== null && !found.some((known) => key(known) === key(chain))) waiting.set(key(chain), chain);
    }
    const next = [...waiting.values()].sort(byWeight)[0];
    if (next === undefined) break;
    waiting.delete(key(next));
    found.push(next);
  }
  return found;
}

/** The shortest chain that begins with `root` and leaves its end by an edge that no chain found so far takes there. */
function leaving(
  edges: (node: string) => readonly Edge[],
  root: readonly string[],
  found: readonly Chain[],
  to: string,
  mostHops: number,
): Chain | null {
  const spur = root.at(-1) as string;
  const taken = new Set(
    found
      .filter(({ nodes }) => root.every((node, at) => nodes[at] === node))
      .map(({ nodes }) => nodes[root.length] as string),
  );
  const rest = shortest(edges, spur, to, mostHops - root.length + 1, new Set(root.slice(0, -1)), taken);
  if (rest === null) return null;
  return { nodes: [...root.slice(0, -1), ...rest.nodes], weight: weightOf(edges, root) + rest.weight };
}

function weightOf(edges: (node: string) => readonly Edge[], nodes: readonly string[]): number {
  return nodes.slice(1).reduce((sum, node, at) => {
    const edge = edges(nodes[at] as string).find(({ to }) => to === node);
    return sum + (edge?.weight ?? 0);
  }, 0);
}

/**
 * The shortest chain of so many edges at most that avoids some nodes, and some first edges: hop by hop, the best way to each
 * node in exactly that many edges or fewer (Bellman, 1958).
 */
function shortest(
  edges: (node: string) => readonly Edge[],
  from: string,
  to: string,
  mostHops: number,
  avoided: ReadonlySet<string>,
  notFirst: ReadonlySet<string>,
): Chain | null {
  const best = new Map<string, Chain>([[from, { nodes: [from], weight: 0 }]]);
  let reached: Chain[] = [{ nodes: [from], weight: 0 }];
  for (let hop = 0; hop < mostHops && reached.length > 0; hop++) {
    const improved = new Map<string, Chain>();
    for (const chain of reached) {
      const node = chain.nodes.at(-1) as string;
      for (const edge of edges(node)) {
        if (avoided.has(edge.to) || (hop === 0 && notFirst.has(edge.to)) || chain.nodes.includes(edge.to)) continue;
        const longer = { nodes: [...chain.nodes, edge.to], weight: chain.weight + edge.weight };
        const known = improved.get(edge.to) ?? best.get(edge.to);
        if (known === undefined || byWeight(longer, known) < 0) improved.set(edge.to, longer);
      }
    }
    for (const [node, chain] of improved) best.set(node, chain);
    reached = [...improved.values()];
  }
  return best.get(to) ?? null;
}

function byWeight(a: Chain, b: Chain): number {
  return a.weight - b.weight || a.nodes.length - b.nodes.length || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}

function key({ nodes }: Chain): string {
  return nodes.join(' ');
}
