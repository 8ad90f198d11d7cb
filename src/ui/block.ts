/**
 * filled: taken. achieved: taken before now. slot: still needed here. any: still free to choose. over: beyond a wall.
 * outline: not taken. exceeds: not taken, and would go beyond a wall. dim: the same in what it is compared with.
 */
export type BlockState = 'filled' | 'achieved' | 'slot' | 'any' | 'over' | 'outline' | 'exceeds' | 'dim';

/** One block of a meter: as wide as its value. */
export interface Block {
  key: string;
  value: number;
  state: BlockState;
  /** Underlined: what differs when two meters are compared. */
  marked?: boolean;
}
