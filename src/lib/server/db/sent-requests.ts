import { sql } from 'kysely';
import type { Db } from './client';
import type { Write } from './together';

/** What a program sent: under which name, as a fingerprint, and under which key of a form it is done once. */
export type SentAs = { keyId: string; digest: string; says: string; formKey: string };

/**
 * Notes in the transaction of the effect that it came of what was sent: of several events the first. Whoever sends it again
 * finds the event, though the first answer never arrived.
 */
export const stampSent = (
	db: Db,
	{ keyId, digest, says, formKey }: SentAs,
	{ eventId, at }: { eventId: string; at: Date }
): Write =>
	db
		.insertInto('sent_request')
		.values({ key_id: keyId, digest, says, form_key: formKey, at, event_id: eventId, working_until: null })
		.onConflict((conflict) =>
			conflict.columns(['key_id', 'digest']).doUpdateSet({
				event_id: sql`coalesce(sent_request.event_id, excluded.event_id)`,
				working_until: null
			})
		);
