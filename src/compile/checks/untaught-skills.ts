import type { Check } from '../check.js';

export const untaughtSkills: Check = {
  name: 'untaught-skills',
  why: 'A skill that no resource teaches leaves a learner standing.',
  whole: true,
  run(entries) {
    const taught = new Set(entries.resources.flatMap((resource) => Object.keys(resource.value.teaches)));
    return entries.skills
      .filter((skill) => !taught.has(skill.id))
      .map((skill) => ({ file: skill.file, line: skill.lineOf([]), message: `no resource teaches ${skill.id}` }));
  },
};
