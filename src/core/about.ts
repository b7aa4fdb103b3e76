/** What a built catalogue says of itself. */
export interface About {
  version: string;
  hash: string;
  format: number;
  careers: number;
  skills: number;
  resources: number;
  /** The files it was built from, relative to the data folder. */
  inputs: string[];
}
