import type { Check } from '../check.js';

export const unusedResources: Check = {
  name: 'unused-resources',
  why: 'A resource that teaches nothing any career needs will never be shown.',
  whole: true,
  run(entries) {
    const needed = new Set(entries.careers.flatMap((career) => career.value.skills.map((need) => need.skill)));
    return entries.resources
      .filter((resource) => !Object.keys(resource.value.teaches).some((skill) => needed.has(skill)))
      .map((resource) => ({
        file: resource.file,
        line: resource.lineOf([]),
        message: `no career needs what ${resource.id} teaches`,
      }));
  },
};
