import { sql } from 'kysely';

/**
 * Of `event` beside its `post`: whether something of it has been masked since, so that its words or pictures need not be what they
 * were. That is its reason, its post, or, where it has none, the report itself.
 */
export const isMaskedSince = sql<boolean>`exists (
	select from redaction where redaction.thread_id = event.thread_id and (
		redaction.event_id = event.id or redaction.post_id = post.id
		or (post.id is null and redaction.post_id is null and redaction.event_id is null)
	)
)`;

/** Of `decision`: whether anything of the thread that it is about has been masked, its reason with it perhaps. */
export const isMaskedWithThread = sql<boolean>`exists (select from redaction where redaction.thread_id = decision.thread_id)`;
