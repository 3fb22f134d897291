/** Who sends the form: `account` is somebody made for the test, because the form changes them. */
export type Sender = 'guest' | 'account' | 'moderator' | 'officer' | 'facilitator';

export type SiteForm = {
	/** Folder below `src/routes`. */
	route: string;
	/** With `:ref` in place of a report that is there, `:post` of a reply to it, and `:number` of the decision that hid one. */
	path: string;
	by: Sender;
	/** What a person would fill in; a form without fields has none. */
	fields: Record<string, string>;
	/** Fields in which anything can be typed. */
	words: readonly string[];
	/** Those of them that come back after a mistake: never a password or a code. */
	kept: readonly string[];
	/** Fields that take one of a few values. */
	choices: readonly string[];
	/** The field that takes files. */
	files?: string;
	/** It was pressed once before: what asks nothing is done by the first press. */
	done?: true;
	/** The answer to nothing at all; 422 unless said otherwise. */
	empty?: number;
	/** The answer to words that are far too long; 422 unless said otherwise. */
	long?: number;
};

export const plain = { by: 'guest', fields: {}, words: [], kept: [], choices: [] } as const;
