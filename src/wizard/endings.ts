import { EXIT, Failure } from '../core/failure.js';

/** How a conversation is cut short: one line for whoever still reads, and the exit code that a shell knows it by. */
export const interrupted = (): Failure => new Failure(EXIT.interrupted, 'INTERRUPTED', 'interrupted');
export const terminated = (): Failure => new Failure(EXIT.terminated, 'TERMINATED', 'terminated');
export const hungUp = (): Failure => new Failure(EXIT.hangUp, 'HUNG_UP', 'the terminal went away');
