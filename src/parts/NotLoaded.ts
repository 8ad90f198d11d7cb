/** Files of the planner that could not be had: there is no network, or a later version has taken their place. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';
}
