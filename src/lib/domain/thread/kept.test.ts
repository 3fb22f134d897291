import { describe, expect, expectTypeOf, it } from 'vitest';
import { COMPLAINT_ACTS } from '../complaint/acts';
import { readComplaintEvent, type ComplaintEvent } from '../complaint/event';
import { aComplaintEvent } from '../complaint/event.fixture';
import { CONSULTATION_ACTS } from '../consultation/acts';
import type { ConsultationEvent } from '../consultation/event';
import type { ActLaw } from './act-law';
import { namesOf } from './kept';

const rows = (acts: Record<string, ActLaw>) =>
	Object.entries(acts)
		.map(([act, law]) => `${act}: ${namesOf(law).join(' ') || '-'}`)
		.join('\n');

type DataOf<Event extends { action: string; data: unknown }, Act> = Extract<Event, { action: Act }>['data'];

describe('what the history keeps of each act', () => {
	it('reads as a table, of a report', () => {
		expect(rows(COMPLAINT_ACTS)).toMatchInlineSnapshot(`
			"route: reason? agencyId routedBy? carriedFrom?
			ask: postId letterNumber? letterDated?
			complete: postId counter?
			record_answer: postId answeredBy letterNumber? letterDated?
			withdraw_question: reason letterNumber? letterDated?
			reclassify: reason classification
			refer: reason responsible carriedFrom?
			archive: reason archiveReason
			accept: reason? letterNumber? letterDated? carriedFrom?
			answer: postId letterNumber? letterDated? substantive repeats? carriedFrom?
			promise: postId why promisedOn letterNumber? letterDated? substantive repeats? carriedFrom?
			hand_over: reason agencyId letterNumber? letterDated? carriedFrom?
			return: reason letterNumber? letterDated? carriedFrom?
			dispute: reason letterNumber? letterDated? carriedFrom?
			resolve: postId doneWhere? doneOn? outcome? letterNumber? letterDated? repeats? look? carriedFrom?
			rework: postId
			accept_proof: reason rule carriedFrom?
			reject_proof: reason rule carriedFrom?
			rule: postId
			confirm: postId? counter?
			contest: postId counter?
			withdraw: postId? counter?
			reopen: postId counter?
			appeal: postId? counter?
			lapse: archiveReason?
			climb: -
			submit: classification counter?
			rate: reason? rating counter?
			deny_answer: postId counter?
			hide_name: reason? counter?
			show_name: counter?
			seal_report: reason? counter?
			open_report: reason? counter?
			revise: counter?
			add_files: postId? counter?
			recategorise: reason category
			record_sp4n: sp4nNumber
			issue_code: -
			merge: reason into rule?
			unmerge: reason into
			deny_merge: reason? counter?
			keep_merge: reason
			decline_merge: into
			succeed: reason? agencyId
			ask_identity: reason
			assent_identity: reason
			refuse_identity: reason
			open_identity: reason
			open_by_order: reason
			cite: consultation position? cancelled?
			tell_progress: reason? consultation commitment position promisedBy
			assign: reason? assigneeId? relievedId?
			vacate: relievedId
			watch: -
			unwatch: -
			reply: postId counter?
			note: postId mentions?
			hide_thread: reason rule? flagReason?
			restore_thread: reason
			hide_post: reason postId rule? flagReason? carriedFrom?
			restore_post: reason postId carriedFrom?
			dismiss_flags: postId? rule? flagReason?
			collapse_post: reason? postId rule? flagReason?
			lift_collapse: postId
			admit: postId inputs? ofReporter?
			refuse_post: reason postId rule? flagReason?
			release: postId inputs? ofReporter?
			split_post: reason postId rule? flagReason?
			pin_post: postId
			unpin_post: postId
			warn: reason postId rule? flagReason?
			silence: reason until postId rule? flagReason?
			suspend: reason until postId rule? flagReason?
			lift_sanction: reason postId
			lock: reason rule? flagReason?
			unlock: reason
			redact: reason postId? redacted rule? flagReason? carriedFrom?
			unredact: reason postId? carriedFrom?
			redact_picture: reason postId? rule? flagReason? carriedFrom?
			restore_picture: reason postId? carriedFrom?
			remind: clock step level agencyId? position? promisedBy?
			escalate: clock step level agencyId? position? promisedBy?
			queue_overdue: queue step level
			recalculate: reason? calendarVersion moved"
		`);
	});

	it('reads as a table, of a consultation', () => {
		expect(rows(CONSULTATION_ACTS)).toMatchInlineSnapshot(`
			"prepare: -
			schedule: -
			open: -
			close_inputs: -
			seal_minutes: digest
			publish: -
			begin_follow_up: -
			conclude: -
			cancel: reason
			revise: reason? meetingId? invited?
			publish_text: reason? textVersion
			record_meeting: postId? meetingId struck?
			contribute: postId? waiting?
			refuse_inputs: inputs flagReason rule?
			dispose: postId? inputs disposition
			affirm: inputs textVersion
			finalise_minutes: digest
			reopen_minutes: reason? voided?
			sign_minutes: digest
			refuse_signing: reason party onBehalf?
			replace_party: reason party
			remind_signing: -
			remind_invited: -
			add_addendum: postId?
			record_publication: -
			take_back: reason record meetingId?
			cite: complaint itemId? position? untied?
			report_progress: postId itemId position promisedBy
			fulfil: postId itemId position promisedBy
			confirm_fulfilment: postId? itemId position promisedBy
			contest_fulfilment: postId itemId position promisedBy
			accept_silence: itemId position promisedBy
			waive: reason itemId position promisedBy
			accept_waiver: postId? itemId position promisedBy
			contest_waiver: postId itemId position promisedBy
			reply: postId counter?
			note: postId mentions?
			hide_thread: reason rule? flagReason?
			restore_thread: reason
			hide_post: reason postId rule? flagReason? carriedFrom?
			restore_post: reason postId carriedFrom?
			dismiss_flags: postId? rule? flagReason?
			collapse_post: reason? postId rule? flagReason?
			lift_collapse: postId
			admit: postId inputs? ofReporter?
			refuse_post: reason postId rule? flagReason?
			release: postId inputs? ofReporter?
			split_post: reason postId rule? flagReason?
			pin_post: postId
			unpin_post: postId
			warn: reason postId rule? flagReason?
			silence: reason until postId rule? flagReason?
			suspend: reason until postId rule? flagReason?
			lift_sanction: reason postId
			lock: reason rule? flagReason?
			unlock: reason
			redact: reason postId? redacted rule? flagReason? carriedFrom?
			unredact: reason postId? carriedFrom?
			redact_picture: reason postId? rule? flagReason? carriedFrom?
			restore_picture: reason postId? carriedFrom?
			remind: clock step level agencyId? position? promisedBy?
			escalate: clock step level agencyId? position? promisedBy?
			queue_overdue: queue step level
			recalculate: reason? calendarVersion moved"
		`);
	});

	it('is the type of its event, too', () => {
		expectTypeOf<DataOf<ComplaintEvent, 'hand_over'>>().toExtend<{ reason: string; agencyId: string }>();
		expectTypeOf<DataOf<ComplaintEvent, 'route'>>().toExtend<{ reason?: string; agencyId: string }>();
		expectTypeOf<DataOf<ComplaintEvent, 'route'>['reason']>().toEqualTypeOf<string | undefined>();
		expectTypeOf<keyof DataOf<ComplaintEvent, 'answer'>>().toEqualTypeOf<
			'postId' | 'substantive' | 'repeats' | 'carriedFrom' | 'letterNumber' | 'letterDated'
		>();
		expectTypeOf<keyof DataOf<ComplaintEvent, 'lock'>>().toEqualTypeOf<'reason' | 'rule' | 'flagReason'>();
		expectTypeOf<keyof DataOf<ConsultationEvent, 'publish'>>().toEqualTypeOf<never>();
		expectTypeOf<DataOf<ConsultationEvent, 'dispose'>['inputs']>().toEqualTypeOf<number[]>();
	});
});

describe('an event that is read', () => {
	const whole = aComplaintEvent({ action: 'archive' });

	it('is what it was', () => {
		expect(readComplaintEvent(whole)).toBe(whole);
		expect(readComplaintEvent({ action: 'accept', data: {} })).toEqual({ action: 'accept', data: {} });
	});

	it.each([
		['a field of another act', { ...whole.data, rating: 4 }, 'archive: rating is not of this act'],
		['a field that is missing', { reason: 'Alasan.' }, 'archive: archiveReason is missing'],
		[
			'a field of another kind',
			{ reason: 'Alasan.', archiveReason: 'boring' },
			'archive: archiveReason is of another kind'
		]
	])('is refused with %s', (_name, data, fault) => {
		expect(() => readComplaintEvent({ ...whole, data })).toThrow(fault);
	});

	it('is refused where no act is called so, even as things of JavaScript are', () => {
		expect(() => readComplaintEvent({ ...whole, action: 'constructor' })).toThrow('no such act');
	});
});
