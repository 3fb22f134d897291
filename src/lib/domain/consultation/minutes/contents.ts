import type { IsoDate } from '../../calendar/iso-date';
import type { Gender, Method, Scope, Side, Term, Unsur } from '../words';

/**
 * The minutes as a text: all that the parties sign and nothing that a later moment changes. Names of agencies are as they
 * were called then; no telephone number and no signature is in it.
 */
export type MinutesContents = {
	ref: string;
	title: string;
	agency: string;
	scope: Scope;
	method: Method;
	held_on: IsoDate;
	place: string;
	summary: string;
	inputs: number;
	attendance: number;
	unsur: Unsur[];
	items: MinutesItem[];
	/** What both sides undertake, word for word. */
	clauses: string[];
	parties: MinutesParty[];
};

export type MinutesItem = {
	position: number;
	problem: string;
	recommendation: string;
	term: Term;
	/** Null while it is being written. */
	due_day: IsoDate | null;
	agency: string | null;
	person_in_charge: string;
	/** Numbers of the inputs that it answers. */
	inputs: number[];
};

export type MinutesParty = { position: number; side: Side; name: string; office: string; gender: Gender | null };
