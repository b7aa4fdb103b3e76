/** Something wrong in a file of the catalogue; `rule` is the check that says so. `file` is relative to the data folder. */
export interface Problem {
  file: string;
  line: number;
  rule: string;
  message: string;
}
