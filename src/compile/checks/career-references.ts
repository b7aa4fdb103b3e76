import type { Check } from '../check.js';

export const careerReferences: Check = {
  name: 'career-references',
  why: 'A career neither leads to itself nor names a thing twice, and its projects practise its own skills.',
  run(entries) {
    return entries.careers.flatMap((career) => {
      const { value, file } = career;
      const problems: { file: string; line: number; message: string }[] = [];
      const report = (path: (string | number)[], message: string) =>
        problems.push({ file, line: career.lineOf(path), message });
      const once = (list: readonly string[], path: (index: number) => (string | number)[]) => {
        list.forEach((id, index) => {
          if (list.indexOf(id) < index) report(path(index), `${id} is named twice`);
          if (id === career.id) report(path(index), 'the career names itself');
        });
      };
      once(
        value.growth.branches.map((branch) => branch.career),
        (index) => ['growth', 'branches', index, 'career'],
      );
      once(
        value.transferable.map((entry) => entry.to),
        (index) => ['transferable', index, 'to'],
      );
      once(
        value.skills.map((need) => need.skill),
        (index) => ['skills', index, 'skill'],
      );
      once(
        value.tools.map((tool) => tool.name),
        (index) => ['tools', index, 'name'],
      );
      const own = new Set(value.skills.map((need) => need.skill));
      value.projects.forEach((project, at) => {
        once(project.skills, (index) => ['projects', at, 'skills', index]);
        project.skills.forEach((skill, index) => {
          if (!own.has(skill)) report(['projects', at, 'skills', index], `${skill} is no skill of this career`);
        });
      });
      return problems;
    });
  },
};
