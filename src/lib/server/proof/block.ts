/** What a printed document is made of, before anybody thinks of pages: plain words, in reading order. */
export type Block =
	/** `office`: of an agency, as its letters are headed; else of the forum. */
	| { type: 'letterhead'; forum: string; province: string; look?: 'office' }
	| { type: 'title'; text: string; sub: string; look?: 'office' }
	/** `room`: points of paper that the heading and what follows need together. */
	| { type: 'heading'; level: 2 | 3; text: string; room?: number }
	| { type: 'text'; text: string; look?: 'small' | 'alert' }
	| { type: 'code'; term: string; text: string }
	| { type: 'facts'; rows: [term: string, value: string][] }
	/** `ruled`: every cell in a frame; `signatures`: so, and high enough to be signed by hand. */
	| {
			type: 'table';
			columns: { head: string; width: number | '*' }[];
			rows: string[][];
			look?: 'ruled' | 'signatures';
	  }
	/** `share` is the length of a bar, of the whole width that bars may have. */
	| { type: 'bars'; rows: { name: string; figure: string; share: number; stressed: boolean }[]; alt: string }
	| { type: 'entry'; title: string; meta: string; lines: string[]; look: 'event' | 'office' | 'person' }
	| { type: 'weeks'; head: string[]; weeks: (WeekDay | null)[][] }
	| { type: 'qr'; content: string; alt: string };

export type WeekDay = { date: string; says: string; look: 'start' | 'counted' | 'off' | 'paused'; isDue: boolean };
