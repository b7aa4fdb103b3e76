import type { Check } from '../check.js';

export const prerequisiteCycles: Check = {
  name: 'prerequisite-cycles',
  why: 'What must come first cannot also come later.',
  run(entries) {
    const skills = new Map(entries.skills.map((skill) => [skill.id, skill]));
    const state = new Map<string, 'open' | 'done'>();
    const problems: { file: string; line: number; message: string }[] = [];
    const visit = (id: string, trail: readonly string[]) => {
      const skill = skills.get(id);
      if (skill === undefined || state.get(id) === 'done') return;
      if (state.get(id) === 'open') {
        const cycle = [...trail.slice(trail.indexOf(id)), id].join(' → ');
        problems.push({ file: skill.file, line: skill.lineOf(['prerequisites']), message: `a cycle: ${cycle}` });
        return;
      }
      state.set(id, 'open');
      for (const prerequisite of skill.value.prerequisites) visit(prerequisite, [...trail, id]);
      state.set(id, 'done');
    };
    for (const id of skills.keys()) visit(id, []);
    return problems;
  },
};
