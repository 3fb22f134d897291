import type { Actor } from '$lib/domain/actor/actor';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { QueueKind } from '$lib/domain/moderation/queue';
import type { Lang } from '$lib/domain/language';
import type { QueueCommand } from '$lib/forms/queue-decision';
import type { EveryWord } from '$lib/text/every-catalogue';
import type { Expression } from 'kysely';
import type { Db } from '../../db/client';

/** Who looks, and when: the day is that of the province. Nobody (`VISITOR`) is the forum itself, which sees all that waits. */
export type QueueReader = { actor: Actor; now: Date; today: IsoDate };

/**
 * The five columns of everything that waits; `weight` is one of `WEIGHTS`. Its due day follows from its kind; what has a
 * clock of its report brings it along, as a sixth.
 */
export type WaitingRow = {
	kind: string;
	target_id: string;
	thread_id: string;
	since: Date;
	weight: number;
	due_at?: Date | null;
};

/** Which thing, and in whose language it is shown. */
export type Shown = { targetId: string; threadId: string; reader: QueueReader; lang: Lang; text: EveryWord };

/**
 * One kind of thing that waits for a moderator. To add one: a file in `sources/` that exports `source`, found there by
 * itself, for a kind of `QUEUE_KINDS`.
 *
 * `waiting` is one select with the columns of {@link WaitingRow}, without order or limit: what this person may settle
 * (their own reports, and what the law keeps for another, are left out), by an index of what is open. `target_id` is the
 * row that a decision is about, and stays the same for as long as it waits: the claim hangs on it.
 *
 * `show` is what one screen says of it. Only what `waiting` still holds for this person is ever asked for.
 */
export type QueueSource = {
	kind: QueueKind;
	waiting: (db: Db, reader: QueueReader) => Expression<WaitingRow>;
	show: (db: Db, shown: Shown) => Promise<QueueMatter | null>;
};

/** One thing as the screen of the queue shows it, in words of the reader's language. */
export type QueueMatter = {
	ref: string;
	/** Of a consultation: its address; null for a report. */
	slug: string | null;
	title: string;
	confidential: boolean;
	/** The post that it is about; null for the thread itself. */
	postId: string | null;
	/** What it is, as a heading: "Balasan dari warga". */
	name: string;
	/** The words in question, rendered. */
	html: string;
	/** Why it is here and what helps to decide, as terms with their lines. */
	facts: { term: string; lines: string[] }[];
	/** The decisions, the likeliest first. */
	offers: Offer[];
	/** By what earlier decisions about the like are found, where no suggested offer says it. */
	akin?: { rules?: readonly string[]; acts?: readonly string[]; inCategory?: true };
};

/**
 * One of several ways to decide so; `suggested`: the likeliest, chosen by pressing the same key twice. `code`: what it is
 * called in the book, and chosen by where there are more than ten.
 */
export type Option = { label: string; code?: string; suggested?: true; command: QueueCommand };

/**
 * A decision under one key, or under one key and a digit. It is carried out by the act that its command names, in the
 * name of who decides, never by the queue; what the act asks for besides is on the page of the act.
 */
export type Offer = { key: string; label: string; danger?: true } & (
	| { command: QueueCommand }
	| { options: Option[] }
	| {
			/** The page of an act that asks more than a key can say, without the language. */
			href: `/${string}`;
	  }
);
