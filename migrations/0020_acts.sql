-- The words of the law stand on every event: an act or a status that the law does not know enters no history.
alter table thread_event
	add constraint thread_event_action_check check (action in (
		'submit', 'route', 'ask', 'complete', 'reclassify', 'refer', 'archive', 'accept', 'answer', 'hand_over',
		'return', 'resolve', 'rework', 'confirm', 'contest', 'withdraw', 'reopen', 'appeal', 'lapse', 'rate',
		'hide_name', 'record_sp4n', 'open_identity', 'cite', 'tell_progress', 'reply', 'note', 'hide_thread',
		'restore_thread', 'hide_post', 'restore_post', 'dismiss_flags', 'lock', 'unlock', 'remind', 'escalate',
		'recalculate', 'prepare', 'schedule', 'open', 'close_inputs', 'seal_minutes', 'publish', 'begin_follow_up',
		'conclude', 'cancel', 'revise', 'publish_text', 'record_meeting', 'contribute', 'admit', 'dispose',
		'finalise_minutes', 'reopen_minutes', 'sign_minutes', 'add_addendum', 'record_publication',
		'report_progress', 'fulfil', 'confirm_fulfilment', 'contest_fulfilment', 'accept_silence', 'waive'
	)),
	add constraint thread_event_from_status_check check (from_status in (
		'submitted', 'needs_completion', 'routed', 'in_progress', 'questioned', 'followed_up', 'contested',
		'reopened', 'returned', 'appealed', 'closed_agreed', 'closed_silent', 'not_our_authority', 'archived',
		'withdrawn', 'draft', 'scheduled', 'open', 'deliberated', 'minutes_signed', 'published', 'follow_up',
		'completed', 'cancelled'
	)),
	add constraint thread_event_to_status_check check (to_status in (
		'submitted', 'needs_completion', 'routed', 'in_progress', 'questioned', 'followed_up', 'contested',
		'reopened', 'returned', 'appealed', 'closed_agreed', 'closed_silent', 'not_our_authority', 'archived',
		'withdrawn', 'draft', 'scheduled', 'open', 'deliberated', 'minutes_signed', 'published', 'follow_up',
		'completed', 'cancelled'
	));
