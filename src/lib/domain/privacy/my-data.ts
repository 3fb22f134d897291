import type { Kind } from './register';

/** What is told of a thing that is kept, by the words that the page has for it. */
export type Field =
	| 'name'
	| 'email'
	| 'phone'
	| 'language'
	| 'since'
	| 'until'
	| 'at'
	| 'device'
	| 'place'
	| 'purpose'
	| 'role'
	| 'agency'
	| 'decree'
	| 'number'
	| 'title'
	| 'words'
	| 'day'
	| 'reason'
	| 'kind'
	| 'state'
	| 'recipient'
	| 'subject'
	| 'file'
	| 'size'
	| 'consent'
	| 'link'
	| 'organisation'
	| 'answered';
export type Told = Partial<Record<Field, string | number | boolean | null>>;

/** Who asks for what is kept of them: an account, or whoever has the code of one report. */
export type Person = { whose: 'account'; userId: string } | { whose: 'guest'; threadId: string };

export type MyData = Record<Kind, Told[]>;
