/** Nothing was found, all that is to be said has been said, and the caller asked for exit code 1 (`--exit-status`). */
export class NothingFound extends Error {
  override name = 'NothingFound';
}
