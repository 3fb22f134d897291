import { describe, expect, it } from 'vitest';
import { COMPLAINT_ACTS, type ComplaintAction } from '../complaint/acts';
import { CONSULTATION_ACTS, type ConsultationAction } from '../consultation/acts';
import type { AnyEvent } from '../events';
import { webhookKindsOf } from './kinds';

const SEEN = { before: true, after: true };
type Event = Parameters<typeof webhookKindsOf>[1];

const happened = (action: string, more: Partial<Event> = {}): Event =>
	({ action, from: null, to: null, public: true, data: {}, ...more }) as Event;

const MOVED = { from: 'routed', to: 'in_progress' } as Pick<AnyEvent, 'from' | 'to'>;

describe('what webhooks are told of', () => {
	it('reads as a table: which act of a report is told, besides that it was moved', () => {
		const told = (Object.keys(COMPLAINT_ACTS) as ComplaintAction[]).flatMap((action) => {
			const kinds = webhookKindsOf('complaint', happened(action), SEEN);
			return kinds.length > 0 ? [`${action}: ${kinds.join(' ')}`] : [];
		});
		expect(told).toMatchInlineSnapshot(`
			[
			  "answer: report.answered",
			  "promise: report.answered",
			  "resolve: report.answered",
			  "rework: report.answered",
			  "rule: report.answered",
			  "escalate: report.overdue",
			]
		`);
	});

	it('reads as a table: which act of a consultation is told, besides that it was moved', () => {
		const told = (Object.keys(CONSULTATION_ACTS) as ConsultationAction[]).flatMap((action) => {
			const kinds = webhookKindsOf('consultation', happened(action), SEEN);
			return kinds.length > 0 ? [`${action}: ${kinds.join(' ')}`] : [];
		});
		expect(told).toMatchInlineSnapshot(`
			[
			  "dispose: consultation.input_answered",
			  "report_progress: commitment.changed",
			  "fulfil: commitment.changed",
			  "confirm_fulfilment: commitment.changed",
			  "contest_fulfilment: commitment.changed",
			  "accept_silence: commitment.changed",
			  "waive: commitment.changed",
			  "accept_waiver: commitment.changed",
			  "contest_waiver: commitment.changed",
			]
		`);
	});

	it('is each move that everybody may see', () => {
		expect(webhookKindsOf('complaint', happened('accept', MOVED), SEEN)).toEqual(['report.status_changed']);
		expect(webhookKindsOf('complaint', happened('answer', MOVED), SEEN)).toEqual([
			'report.answered',
			'report.status_changed'
		]);
		expect(webhookKindsOf('complaint', happened('reclassify', { from: 'routed', to: 'routed' }), SEEN)).toEqual([]);
	});

	it('is that a report may now be read, whatever made it so', () => {
		for (const action of ['route', 'open_report', 'restore_thread'])
			expect(webhookKindsOf('complaint', happened(action), { before: false, after: true })[0]).toBe('report.published');
	});

	it('is nothing that happens where everybody may read nothing, or in private', () => {
		for (const action of Object.keys(COMPLAINT_ACTS)) {
			expect(webhookKindsOf('complaint', happened(action, MOVED), { before: true, after: false })).toEqual([]);
			expect(webhookKindsOf('complaint', happened(action, { ...MOVED, public: false }), SEEN)).toEqual([]);
		}
	});
});
