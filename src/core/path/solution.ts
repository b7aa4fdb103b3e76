/** Which resources make the plan, and how good it is. */
export interface Solution {
  /** Ids of resources, in alphabetical order. */
  chosen: string[];
  /** Hours of the resources, without projects. */
  hours: number;
  /** No choice of resources that meets the same goal takes fewer hours than this. */
  bound: number;
  /** What the resources were allowed to take together; null without a limit on hours. */
  hoursLimit: number | null;
  /** US dollars, by the planning prices. */
  price: number;
  /** Share (0 to 1) of the weighted skills that the plan was to reach; null when it was all that anything teaches. */
  target: number | null;
  /** The limits left less than everything, and this is the most that they allow. */
  limited: boolean;
  size: ProgrammeSize;
}

/** The programme in numbers. */
export interface ProgrammeSize {
  /** Resources that teach something needed and may be taken. */
  candidates: number;
  /** What remains of them without the dominated. */
  undominated: number;
  variables: number;
  rows: number;
  /** Rings of skills for which rows had to be added, because resources waited for each other. */
  rings: number;
}
