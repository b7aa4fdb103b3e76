/** When a task can begin at the earliest, and by how much it may wait without delaying the end. Both in hours. */
export interface Slack {
  earliest: number;
  slack: number;
  /** No slack: the task lies on the longest chain. */
  critical: boolean;
}

/**
 * The critical path method over tasks given in an order in which each comes after those it builds on: earliest starts
 * forwards, latest starts backwards from the end of the longest chain, the difference being the slack. `length` is the
 * chain's hours: however many hours a week, what depends on one another takes as long as that.
 *
 * Source: Kelley and Walker, Critical-path planning and scheduling, Proceedings of the Eastern Joint Computer Conference (1959).
 */
export function criticalPath(tasks: readonly { hours: number; builtOn: readonly number[] }[]): {
  length: number;
  tasks: Slack[];
} {
  const ends: number[] = [];
  for (const { hours, builtOn } of tasks) ends.push(Math.max(0, ...builtOn.map((before) => ends[before] ?? 0)) + hours);
  const length = Math.max(0, ...ends);
  const latestEnds = tasks.map(() => length);
  for (let at = tasks.length - 1; at >= 0; at--) {
    const latestStart = (latestEnds[at] ?? length) - (tasks[at]?.hours ?? 0);
    for (const before of tasks[at]?.builtOn ?? []) {
      latestEnds[before] = Math.min(latestEnds[before] ?? length, latestStart);
    }
  }
  return {
    length: tenth(length),
    tasks: tasks.map(({ hours }, at) => {
      const slack = tenth((latestEnds[at] ?? 0) - (ends[at] ?? 0));
      return { earliest: tenth((ends[at] ?? 0) - hours), slack, critical: slack === 0 };
    }),
  };
}

/** Hours are sums of tenths; floating point must not turn them into more. */
export function tenth(hours: number): number {
  return Math.round(hours * 10) / 10;
}
