import type { draftText as draftSource, hosting as source } from '../../id/refusal/hosting';
import { forStaff } from '../../refusal/refusal';

const HOST = forStaff('operator' as const, 'appointment' as const);

export const hosting: typeof source = {
	not_allowed: {
		what: 'You cannot change this part.',
		why: 'Only facilitators and heads of the host agency can.',
		next: 'Tell the facilitator of this consultation what should change.',
		turn: HOST
	},
	wrong_stage: {
		what: 'At this stage the part can no longer be changed, or cannot be filled in yet.',
		why: 'Each part has its stage, so that what the public has read does not change in silence.',
		next: 'See in the overview of this consultation which step is next.',
		turn: 'deciders'
	},
	minutes_fixed: {
		what: 'The minutes are fixed, and this is part of them.',
		why: 'What the parties sign must not change after they read it.',
		next: 'Reopen the text first; that is possible until the minutes are sealed.',
		turn: 'deciders'
	},
	reason_required: { what: 'It is not said why.', next: 'Write what changes. Followers of the consultation read it.' },
	window: {
		what: 'The time for comments is not right yet.',
		next: 'Fill in its beginning and its end, which comes after.'
	},
	in_the_past: { what: 'That time has passed.', next: 'Choose a time to come.' },
	fixed_once_open: {
		what: 'Title, questions, scope and beginning can no longer be changed.',
		why: 'Since comments were opened, people have answered what they say.',
		next: 'Put them back as they were; background, contact and end can still be changed.',
		turn: 'deciders'
	},
	never_shorter: {
		what: 'Once it runs, the time for comments can only be made longer.',
		next: 'Choose the same end or a later one.'
	},
	unknown_service: { what: 'That service is not one of this agency.', next: 'Choose one from the list.' },
	unknown_material: { what: 'The material to replace was not found.', next: 'Reload the page, then choose it again.' },
	file_missing: { what: 'No file is chosen yet.', next: 'Choose one, then send again.' },
	already_sent: {
		what: 'This invitation was sent or withdrawn already.',
		why: 'Somebody else works on the same list.',
		next: 'Reload the list of invitations to see it.',
		turn: 'deciders'
	},
	already_struck: {
		what: 'This line was struck out already.',
		why: 'Somebody else works on the same attendance list.',
		next: 'Reload the attendance list to see it.',
		turn: 'deciders'
	},
	already_taken_back: {
		what: 'This was taken back already.',
		why: 'Somebody else works on the same consultation.',
		next: 'Reload the page to see it.',
		turn: 'deciders'
	},
	meeting_attended: {
		what: 'This meeting cannot be cancelled.',
		why: 'Somebody is on its attendance list.',
		next: 'Strike out what was entered wrongly first.',
		turn: 'deciders'
	},
	already_listed: {
		what: 'This person is on the list already.',
		next: 'If it is somebody else of the same name, tell them apart by organisation.'
	},
	place_or_link: { what: 'It is not said where the meeting is.', next: 'Fill in its place or its link.' },
	meeting_begun: {
		what: 'The time of this meeting can no longer be changed.',
		why: 'It has begun, and people came by what was announced.',
		next: 'Write the change into the notes, or plan another meeting.',
		turn: 'deciders'
	},
	too_early: {
		what: 'It is too early for this.',
		why: 'Notes and attendance are entered during a meeting or after it.',
		next: 'Come back when the meeting has begun.',
		turn: 'deciders'
	},
	text_required: { what: 'The notes are still empty.', next: 'Write what was discussed.' },
	begin_not_allowed: {
		what: 'You cannot prepare a consultation for that agency.',
		why: 'Only its facilitators and its head can.',
		next: 'Choose an agency at which you serve.',
		turn: HOST
	},
	copy_not_found: {
		what: 'The consultation to copy was not found.',
		next: 'Choose again, or begin with an empty sheet.'
	},
	stage_too_early: {
		what: 'This step cannot be taken yet.',
		why: 'The hour that was announced has not come.',
		next: 'Wait for it, or change the time for comments under Data.',
		turn: 'deciders'
	},
	stage_reason: { what: 'No reason is given yet.', next: 'Write the reason; followers of the consultation read it.' }
};

export const draftText: typeof draftSource = {
	not_allowed: {
		what: 'You cannot publish this text.',
		why: 'Only facilitators and heads of the host agency can.',
		next: 'Send what you would change to the facilitator of this consultation.',
		turn: HOST
	},
	wrong_stage: {
		what: 'The text can no longer be changed at this stage.',
		why: 'Comments are closed, and people wrote them for the text as it is.',
		next: 'Go on to answer the comments; changes are written into the minutes.',
		turn: 'deciders'
	},
	minutes_fixed: {
		what: 'The text is part of minutes that are fixed.',
		why: 'The parties sign the version that they read.',
		next: 'Reopen the minutes before you change the text.',
		turn: 'deciders'
	},
	text_required: { what: 'The text is still empty.', next: 'Write or paste it.' },
	same_text: {
		what: 'The text is the same as the current version.',
		next: 'Change it, or leave the version as it is.'
	},
	changed_meanwhile: {
		what: 'Another version was published while you wrote.',
		why: 'A colleague saved the same text first.',
		next: 'Merge it with your changes; sent again, your text becomes the next version.',
		turn: 'deciders'
	}
};
