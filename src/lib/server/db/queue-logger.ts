import { Logger } from 'graphile-worker';

type Line = { level: string; message: string };

/** The queue's own words, handed to our log; without this it prints to the console. */
export const createQueueLogger = (write: (line: Line) => void) =>
	new Logger(() => (level, message) => {
		write({ level, message });
	});
