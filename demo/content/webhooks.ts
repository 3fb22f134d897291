import type { WebhookKind } from '$lib/domain/webhook/kinds';

/** A program that would be told; it is paused, for nobody is spoken to from a demo. */
export const webhook = {
	id: '0b5a7c1e-3f0d-4a8e-9c55-6a1d2f3b4c5d',
	name: 'Papan kabar RSUD (contoh)',
	owner: 'dinkes',
	address: 'https://papan.contoh.test/kait',
	kinds: ['report.published', 'report.answered', 'report.overdue'] satisfies WebhookKind[]
};
