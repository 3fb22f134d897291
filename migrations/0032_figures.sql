-- A promise that its maker gives up is still owed, until those it was promised to release it or contest that.

alter table commitment
	drop constraint commitment_status_check,
	add constraint commitment_status_check check (
		status in ('promised', 'reported', 'confirmed', 'unopposed', 'contested', 'waived', 'released')
	);

alter table thread_event
	drop constraint thread_event_action_check,
	add constraint thread_event_action_check check (action in (
		'submit', 'route', 'ask', 'complete', 'reclassify', 'refer', 'archive', 'accept', 'answer', 'hand_over',
		'return', 'resolve', 'rework', 'confirm', 'contest', 'withdraw', 'reopen', 'appeal', 'lapse', 'rate',
		'hide_name', 'record_sp4n', 'open_identity', 'cite', 'tell_progress', 'reply', 'note', 'hide_thread',
		'restore_thread', 'hide_post', 'restore_post', 'dismiss_flags', 'lock', 'unlock', 'remind', 'escalate',
		'recalculate', 'prepare', 'schedule', 'open', 'close_inputs', 'seal_minutes', 'publish', 'begin_follow_up',
		'conclude', 'cancel', 'revise', 'publish_text', 'record_meeting', 'contribute', 'admit', 'dispose',
		'finalise_minutes', 'reopen_minutes', 'sign_minutes', 'add_addendum', 'record_publication',
		'report_progress', 'fulfil', 'confirm_fulfilment', 'contest_fulfilment', 'accept_silence', 'waive',
		'accept_waiver', 'contest_waiver'
	));

drop index thread_event_timed_idx;
create index thread_event_timed_idx on thread_event (thread_id, seq)
	where to_status is not null
	or action in (
		'fulfil', 'confirm_fulfilment', 'contest_fulfilment', 'accept_silence', 'waive', 'accept_waiver', 'contest_waiver'
	);
