import type { ComplaintAction } from '$lib/domain/complaint/acts';
import type { IconName } from './icons';
import type { Tone } from './tone';

/** How an act looks: its line in the history, and the button that leads to it. */
export type ActLook = {
	icon: IconName;
	tone: Tone;
	/** Seldom wanted, or not to be pressed by mistake: one step further away than the other buttons. */
	apart?: true;
	/** Takes something away from somebody: the button that does it says so by its colour. */
	danger?: true;
};

export const ACT_LOOK: Record<ComplaintAction, ActLook> = {
	route: { icon: 'check', tone: 'neutral' },
	ask: { icon: 'arrow', tone: 'neutral' },
	complete: { icon: 'arrow', tone: 'neutral' },
	record_answer: { icon: 'pen', tone: 'neutral' },
	withdraw_question: { icon: 'cross', tone: 'neutral' },
	reclassify: { icon: 'arrow', tone: 'neutral', apart: true },
	refer: { icon: 'cross', tone: 'ended', apart: true },
	archive: { icon: 'cross', tone: 'ended', apart: true, danger: true },
	accept: { icon: 'check', tone: 'neutral' },
	answer: { icon: 'arrow', tone: 'neutral' },
	promise: { icon: 'clock', tone: 'soon' },
	hand_over: { icon: 'arrow', tone: 'neutral' },
	return: { icon: 'arrow', tone: 'neutral', apart: true },
	dispute: { icon: 'up', tone: 'soon', apart: true },
	resolve: { icon: 'arrow', tone: 'neutral' },
	rework: { icon: 'arrow', tone: 'soon' },
	accept_proof: { icon: 'check', tone: 'neutral' },
	reject_proof: { icon: 'arrow', tone: 'soon' },
	rule: { icon: 'check', tone: 'ended' },
	confirm: { icon: 'check', tone: 'done' },
	contest: { icon: 'arrow', tone: 'neutral' },
	withdraw: { icon: 'cross', tone: 'ended', apart: true, danger: true },
	reopen: { icon: 'arrow', tone: 'soon' },
	appeal: { icon: 'arrow', tone: 'soon' },
	lapse: { icon: 'clock', tone: 'ended' },
	climb: { icon: 'up', tone: 'late' },
	submit: { icon: 'pen', tone: 'neutral' },
	rate: { icon: 'chat', tone: 'neutral' },
	hide_name: { icon: 'user', tone: 'neutral', apart: true },
	issue_code: { icon: 'lock', tone: 'soon' },
	deny_answer: { icon: 'flag', tone: 'soon' },
	show_name: { icon: 'user', tone: 'neutral', apart: true },
	seal_report: { icon: 'lock', tone: 'neutral', apart: true },
	open_report: { icon: 'arrow', tone: 'neutral', apart: true, danger: true },
	merge: { icon: 'link', tone: 'neutral', apart: true },
	unmerge: { icon: 'cross', tone: 'neutral', apart: true },
	deny_merge: { icon: 'flag', tone: 'soon' },
	decline_merge: { icon: 'cross', tone: 'neutral', apart: true },
	keep_merge: { icon: 'check', tone: 'neutral' },
	record_sp4n: { icon: 'file', tone: 'neutral', apart: true },
	open_identity: { icon: 'user', tone: 'neutral', apart: true, danger: true },
	cite: { icon: 'arrow', tone: 'neutral' },
	tell_progress: { icon: 'arrow', tone: 'neutral' },
	reply: { icon: 'arrow', tone: 'neutral' },
	note: { icon: 'arrow', tone: 'neutral', apart: true },
	hide_thread: { icon: 'hidden', tone: 'neutral', apart: true, danger: true },
	restore_thread: { icon: 'arrow', tone: 'neutral' },
	recategorise: { icon: 'arrow', tone: 'neutral', apart: true },
	split_post: { icon: 'arrow', tone: 'neutral' },
	pin_post: { icon: 'up', tone: 'neutral' },
	unpin_post: { icon: 'cross', tone: 'neutral' },
	warn: { icon: 'alert', tone: 'soon' },
	silence: { icon: 'lock', tone: 'soon', danger: true },
	suspend: { icon: 'lock', tone: 'late', danger: true },
	lift_sanction: { icon: 'check', tone: 'neutral' },
	hide_post: { icon: 'hidden', tone: 'neutral', danger: true },
	restore_post: { icon: 'arrow', tone: 'neutral' },
	collapse_post: { icon: 'hidden', tone: 'soon' },
	lift_collapse: { icon: 'arrow', tone: 'neutral' },
	admit: { icon: 'check', tone: 'neutral' },
	refuse_post: { icon: 'hidden', tone: 'neutral', danger: true },
	release: { icon: 'clock', tone: 'neutral' },
	dismiss_flags: { icon: 'flag', tone: 'neutral' },
	lock: { icon: 'lock', tone: 'neutral', apart: true },
	unlock: { icon: 'arrow', tone: 'neutral' },
	redact: { icon: 'hidden', tone: 'neutral', apart: true },
	unredact: { icon: 'arrow', tone: 'neutral' },
	redact_picture: { icon: 'hidden', tone: 'neutral' },
	restore_picture: { icon: 'arrow', tone: 'neutral' },
	remind: { icon: 'bell', tone: 'soon' },
	escalate: { icon: 'up', tone: 'late' },
	queue_overdue: { icon: 'clock', tone: 'late' },
	recalculate: { icon: 'calendar', tone: 'neutral' }
};
