import type { Challenge } from '$lib/domain/limit/challenge';
import type { Reader } from '$lib/domain/actor/reader';

/** One for each reader: a reader who is forgotten is a type error. */
export type ByReader<T> = Record<Reader, T>;
type Said = string | ByReader<string>;

/** Whom to turn to, and the way there. */
export const CONTACTS = [
	...(['operator', 'desk', 'appointment', 'deciders', 'unhappy', 'ombudsman'] as const),
	...(['tracking', 'signIn', 'complaints', 'consultations', 'emergency', 'developers'] as const)
] as const;
export type Contact = (typeof CONTACTS)[number];
export type ContactWords = Record<Contact, { says: string; link: string; href: string }>;

/** What its reader puts right on the spot: there is nothing to explain, and nobody has to be asked. */
export type Mend = { what: Said; next: Said };
/** What its reader cannot put right where they stand: it says why, and who can help. */
type Bar = Mend & { why: Said; turn: Contact | ByReader<Contact> };
export type Refusal = Mend | Bar;

/** A fault of one answer, whose words say all there is to say. */
export const faultOf = (words: string): Refusal => ({ what: words, next: '' });

/** A refusal as one reader reads it. */
export type Told = {
	what: string;
	why: string | null;
	next: string;
	turn: { says: string; link: string; href: string } | null;
	/** What lets it through all the same. */
	challenge?: Challenge;
};

/** What people read, and what those read who serve here. */
export const forStaff = <T>(people: T, staff: T): ByReader<T> => ({
	guest: people,
	citizen: people,
	officer: staff,
	moderator: staff,
	admin: staff
});

/** What changes for who is not signed in. */
export const forGuests = <T>(guest: T, others: T): ByReader<T> => ({
	guest,
	citizen: others,
	officer: others,
	moderator: others,
	admin: others
});

const toReader = <T extends string>(part: T | ByReader<T>, reader: Reader): T =>
	typeof part === 'string' ? part : part[reader];

export const tell = (refusal: Refusal, reader: Reader, contacts: ContactWords): Told => ({
	what: toReader(refusal.what, reader),
	why: 'why' in refusal ? toReader(refusal.why, reader) : null,
	next: toReader(refusal.next, reader),
	turn: 'turn' in refusal ? contacts[toReader(refusal.turn, reader)] : null
});

/** The same where there is room for one paragraph only: beside a field, in a line of a list, in an answer to a program. */
export const inOneBreath = ({ what, why, next }: Pick<Told, 'what' | 'next'> & Partial<Told>): string =>
	[/[.!?]$/.test(what) ? what : `${what}.`, why, next].filter(Boolean).join(' ');
