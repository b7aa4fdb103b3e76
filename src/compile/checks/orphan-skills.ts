import type { Check } from '../check.js';

export const orphanSkills: Check = {
  name: 'orphan-skills',
  why: 'A skill is needed by a career, or by a skill that is.',
  whole: true,
  run(entries) {
    const skills = new Map(entries.skills.map((skill) => [skill.id, skill.value]));
    const needed = new Set<string>();
    const need = (id: string) => {
      if (needed.has(id)) return;
      needed.add(id);
      for (const prerequisite of skills.get(id)?.prerequisites ?? []) need(prerequisite);
    };
    for (const career of entries.careers) for (const { skill } of career.value.skills) need(skill);
    return entries.skills
      .filter((skill) => !needed.has(skill.id))
      .map((skill) => ({ file: skill.file, line: skill.lineOf([]), message: `no career needs ${skill.id}` }));
  },
};
