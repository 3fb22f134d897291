import { canonicalJson, type Json } from '../canonical-json';
import type { EventOf } from './event';

/** An event in the thread of this number, as far as anybody could ever doubt it. */
type Attested = { thread: string } & EventOf<string, string, Readonly<Record<string, Json>>>;

/**
 * One text for one event: the same fields in the same order, whoever writes it down and however it was stored. A record
 * that can be verified rests on it, so its shape is closed: a field more or less is another version.
 */
export const canonicalEvent = (event: Attested): string =>
	canonicalJson({
		version: 1,
		thread: event.thread,
		seq: event.seq,
		at: event.at.toISOString(),
		action: event.action,
		from: event.from,
		to: event.to,
		role: event.role,
		agencyId: event.agencyId,
		userId: event.userId,
		public: event.public,
		data: event.data
	});
