import type { ComplaintAction } from '$lib/domain/complaint/acts';
import type { IconName } from '$lib/ui/icons';
import type { Tone } from '$lib/ui/tone';

const ICON: Partial<Record<ComplaintAction, IconName>> = {
	submit: 'pen',
	route: 'check',
	accept: 'check',
	confirm: 'check',
	lapse: 'clock',
	recalculate: 'calendar',
	rate: 'chat',
	refer: 'cross',
	archive: 'cross',
	withdraw: 'cross',
	hide_name: 'user',
	open_identity: 'user',
	hide_thread: 'hidden',
	hide_post: 'hidden',
	lock: 'lock',
	record_sp4n: 'file',
	remind: 'bell',
	escalate: 'up'
};

const TONE: Partial<Record<ComplaintAction, Tone>> = {
	confirm: 'done',
	reopen: 'soon',
	appeal: 'soon',
	rework: 'soon',
	lapse: 'ended',
	refer: 'ended',
	archive: 'ended',
	withdraw: 'ended',
	remind: 'soon',
	escalate: 'late'
};

export const iconOf = (action: ComplaintAction): IconName => ICON[action] ?? 'arrow';
export const toneOf = (action: ComplaintAction): Tone => TONE[action] ?? 'neutral';
