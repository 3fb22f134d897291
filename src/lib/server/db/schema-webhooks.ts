import type { DeliveryState, Pause } from '$lib/domain/webhook/retry';
import type { SentKind, WebhookKind } from '$lib/domain/webhook/kinds';
import type { Generated } from 'kysely';

/** What everybody may know, told to other programs. */
export type WebhookTables = {
	webhook: WebhookTable;
	webhook_event: { event_id: string; kinds: WebhookKind[]; at: Date };
	webhook_delivery: WebhookDeliveryTable;
};

type WebhookTable = {
	id: Generated<string>;
	name: string;
	agency_id: string | null;
	address: string;
	sealed: Buffer;
	earlier_until: Generated<Date | null>;
	kinds: WebhookKind[];
	about_agency: string | null;
	about_district: string | null;
	about_category: string | null;
	made_at: Date;
	paused_at: Generated<Date | null>;
	pause: Generated<Pause | null>;
	ended_at: Generated<Date | null>;
	failures: Generated<number>;
	failing_since: Generated<Date | null>;
	rests_until: Generated<Date | null>;
	busy_until: Generated<Date | null>;
};

type WebhookDeliveryTable = {
	id: Generated<string>;
	webhook_id: string;
	event_id: string | null;
	kind: SentKind;
	made_at: Date;
	state: Generated<DeliveryState>;
	due_at: Date | null;
	attempts: Generated<number>;
	tried_at: Generated<Date | null>;
	status: Generated<number | null>;
	answer: Generated<string>;
};
