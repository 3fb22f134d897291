/** How far long work at start-up has come. The start script shows it; a server without one only logs. */
export type Progress = { message: string; done?: number; total?: number };

export function announce(message: string, done?: number, total?: number): void {
	process.emit('fkp:progress', done === undefined || total === undefined ? { message } : { message, done, total });
}
