import type { QueueKind, QueueStep } from '$lib/domain/moderation/queue';

/** Who is at what in the moderators' queue, and what of it has waited too long. */
export type QueueTables = {
	queue_lease: { kind: QueueKind; target_id: string; holder_id: string; taken_at: Date; expires_at: Date };
	queue_climb: {
		kind: QueueKind;
		target_id: string;
		since: Date;
		step: QueueStep;
		thread_id: string;
		at: Date;
	};
};
