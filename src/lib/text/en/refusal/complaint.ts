import type { complaint as source } from '../../id/refusal/complaint';
import { forStaff } from '../../refusal/refusal';

const CONCERNED = forStaff('unhappy' as const, 'desk' as const);

export const complaint: typeof source = {
	not_allowed: {
		what: 'You cannot do this to this report.',
		why: {
			guest: 'You are not signed in, and the report was not opened with its access code.',
			citizen: 'Only the person who reported, the agency that handles it and moderators can do it.',
			officer: 'It is for whoever has the turn now; who that is stands at the top of the report.',
			moderator:
				'It is for the agency that handles it, or the person who reported. Your own report is reviewed by somebody else.',
			admin: 'Administrators keep calendar and appointments; reports are for moderators and agencies.'
		},
		next: {
			guest: 'Sign in, or open the report with its number and access code, then send again.',
			citizen: 'If the report is yours, open it with its access code. If not, support or follow it.',
			officer: 'If there is something they should know, write an internal note.',
			moderator: 'See under Deadlines who holds the report, and remind them in an internal note.',
			admin: 'Leave it to a moderator or an officer of the agency.'
		},
		turn: { guest: 'tracking', citizen: 'operator', officer: 'appointment', moderator: 'deciders', admin: 'deciders' }
	},
	wrong_status: {
		what: 'This action no longer applies.',
		why: 'The report has changed since this page was opened: somebody acted first, or a deadline passed.',
		next: 'Read where it stands now, and decide again.',
		turn: CONCERNED
	},
	own_case: {
		what: 'Nobody can act for the person who sent this report on this device.',
		why: 'It is used by staff of the agency that handles the report, or by who writes down its letters; the voice of those who reported is theirs alone.',
		next: forStaff(
			'Do it with the access code on your own phone, or at the counter of another office.',
			'Ask the person who reported to use the access code on their own phone, or at the counter of another office.'
		),
		turn: 'deciders'
	},
	text_required: { what: 'The explanation is still empty.', next: 'Write the reason or the details first.' },
	passage_required: {
		what: 'No passage has been chosen yet.',
		next: 'Tick the passages to mask, or write their words, one passage a line.'
	},
	passage_not_found: {
		what: 'One of the lines is not found in these words.',
		next: 'Copy the passage exactly as it is written, one passage a line.'
	},
	passage_moved: {
		what: 'These words have changed since this page was opened: somebody else may have masked them.',
		next: 'See how they stand now, then choose again what still has to be masked.'
	},
	areas_required: {
		what: 'No square has been chosen yet.',
		next: 'Choose the squares to cover, or those to keep where the picture is cropped.'
	},
	picture_unreadable: {
		what: 'This picture cannot be worked on now.',
		next: 'Try once more in a moment. If it still fails, hide the post.'
	},
	agency_required: { what: 'No agency is chosen yet.', next: 'Choose one from the list.' },
	same_agency: { what: 'The report is with this agency already.', next: 'Choose another.' },
	same_classification: { what: 'The report has this classification already.', next: 'Choose a different one.' },
	archive_reason_required: {
		what: 'No reason for archiving is chosen yet.',
		next: 'Choose one from the list; the person who reported reads it.'
	},
	responsible_required: {
		what: 'It is not said yet who is responsible.',
		next: 'Name the institution, so that the person who reported knows where to go.'
	},
	letter_required: {
		what: 'The number and the date of the agency’s letter are not complete.',
		next: 'Fill in both as the letter has them; the public reads them.'
	},
	letter_in_future: { what: 'The date of the letter has not come yet.', next: 'Check the date that the letter has.' },
	way_required: {
		what: 'It is not chosen how the person who reported answered.',
		next: 'Choose one from the list; the public reads it.'
	},
	kept_confidential: {
		what: 'This report cannot be opened to the public now.',
		why: 'A complaint that hints at misuse of authority stays confidential as long as it is classified so.',
		next: forStaff(
			'You can open it once a moderator has changed the classification.',
			'Change the classification first, if it is no such hint after all.'
		),
		turn: CONCERNED
	},
	wished_confidential: {
		what: 'You cannot open this report to the public.',
		why: 'The person who reported has wished it to be confidential.',
		next: 'Only the person who reported can open it, by account or access code.',
		turn: CONCERNED
	},
	identity_asked: {
		what: 'The opening of this identity has been asked for already.',
		why: 'One request waits for somebody else to assent or refuse, for three days at most.',
		next: 'Wait for the decision, or decide yourself if you are not who asked.',
		turn: 'operator'
	},
	identity_granted: {
		what: 'Your request was assented to.',
		next: 'Open the identity before 24 hours are over.',
		turn: 'operator'
	},
	nothing_asked: {
		what: 'No request is waiting.',
		why: 'It has been decided, or three days are over.',
		next: 'Reload the page of the report.',
		turn: 'operator'
	},
	own_request: {
		what: 'This is your own request.',
		why: 'An identity opens only with the assent of a second person who holds the permission.',
		next: 'Have another holder of the permission decide.',
		turn: 'operator'
	},
	assent_missing: {
		what: 'Nobody else has assented to your opening it.',
		why: 'It opens for whoever asked alone, for 24 hours after another holder of the permission assented.',
		next: 'Ask for it with a reason, or name the order of a court.',
		turn: 'operator'
	},
	words_settled: {
		what: 'The words of this report can no longer be changed.',
		why: 'A moderator has looked at it; others read and answer these words.',
		next: forStaff(
			'Write the correction as a reply below the report, or add photos. If you have written it already, copy it from the form.',
			'A correction is written as a reply below the report.'
		),
		turn: CONCERNED
	},
	words_changed: {
		what: 'The person who reported has just changed the words of this report.',
		next: 'Read the report again, then send this once more.'
	},
	words_same: { what: 'Nothing has been changed yet.', next: 'Correct the title, the text or the place, then send.' },
	files_required: { what: 'There is no photo or document yet.', next: 'Choose at least one file.' },
	merge_instead: {
		what: 'What is the same as another report is not archived, but linked to it.',
		next: 'Link it to the leading report: the person who reported keeps their number, deadlines and rights, and the answer reaches all.'
	},
	merge_over: {
		what: 'A report that is closed is not linked.',
		why: 'No answer is still to come for both.',
		next: 'Link reports that are open.',
		turn: CONCERNED
	},
	merge_unknown: { what: 'There is no report of that number.', next: 'Check the number, or choose a suggestion.' },
	merge_same: {
		what: 'That is this very report, or one that is linked to it.',
		next: 'Choose a report of another case, or link its leading one.'
	},
	merge_closed: {
		what: 'That leading report is closed, so that no more answers will come by it.',
		next: 'Choose one that is open, or send this one on as usual.'
	},
	merge_confidential: {
		what: 'An open report is not linked to a confidential one.',
		next: 'Link the confidential one to the open one instead. The public still will not see that it exists.'
	},
	merge_supervisory: {
		what: 'Hints at misuse of authority are linked among themselves only.',
		next: 'Change the classification first, if it is wrong.'
	},
	placeholder_answer: {
		what: 'This answer only says that the report was received or passed on, so it cannot close it.',
		next: 'Write what has been done.'
	},
	evidence_required: { what: 'The evidence is missing.', next: 'Attach a photo or a document that shows it.' },
	where_required: { what: 'The place is missing.', next: 'Say where it was done, so that people can see it.' },
	when_required: { what: 'The day is missing.', next: 'Give the day on which it was done.' },
	done_in_future: {
		what: 'That day is still to come.',
		next: 'Give a day that has passed. If it is not done yet, use “Declare not settled yet”.'
	},
	outcome_required: { what: 'The decision is not chosen.', next: 'Choose what was decided or given.' },
	why_required: { what: 'The reason is missing.', next: 'Say why it is not settled yet.' },
	promise_required: { what: 'The day is missing.', next: 'Give the day by which it will be done.' },
	promise_not_ahead: { what: 'The promised day must be after today.', next: 'Choose a day that is still to come.' },
	promise_not_later: {
		what: 'The new day is not after the one that was promised.',
		next: 'Choose a later day, or keep the promise there is.'
	},
	promise_too_far: {
		what: 'A promise reaches 180 days ahead at most.',
		next: 'Give the day on which the first stage will be done.'
	},
	promise_spent: {
		what: 'The promise about this work has been put off once.',
		why: 'A promise that is put off again and again is none; one that is broken is shown to everybody.',
		next: 'Settle the work, or explain how it stands in an official answer.',
		turn: 'deciders'
	},
	head_required: {
		what: 'Only the head of the agency can put off a promise.',
		why: 'The first promise was made; whoever puts it off does so in their own name.',
		next: 'Ask the head of the agency to declare it, or settle the work by the promised day.',
		turn: 'deciders'
	},
	same_words: {
		what: 'This agency wrote the same words on another report.',
		next: 'Write what is particular to this one, or tick “Send all the same”. Moderators and inspectors see that they are the same.'
	},
	pasted_words: {
		what: 'This agency has written the same answer on {n} other reports. Other names, days and numbers do not make it another one.',
		next: 'Write what is particular to this report. If you tick “Send all the same”, it is counted as a pasted answer on the page of the agency and in the public statistics.'
	},
	template_renewed: {
		what: 'The template you used has been changed or withdrawn since you took it.',
		next: 'Your words are as you wrote them. Read the template, then press again to send them.'
	},
	proof_doubted: {
		what: 'A second person has to see these pictures of completion.',
		next: 'Replace the picture, or explain it in words. With an explanation the report is closed and a moderator sees the picture first; your deadline does not run meanwhile.'
	},
	same_person: {
		what: 'Somebody else has to rule on this.',
		why: 'You closed or ruled on this report before, and nobody reviews a decision of their own.',
		next: 'Ask a colleague with the same duty. If there is nobody, ask for somebody to be appointed.',
		turn: forStaff('operator', 'appointment')
	},
	overruled: {
		what: 'Somebody else has to do this.',
		why: 'Your earlier decision about these words was reversed on appeal, or you took it back while the appeal ran. Whoever wrote them need not win twice over the same person.',
		next: 'If these words still break a rule, ask another moderator to look at them.',
		turn: forStaff('operator', 'appointment')
	},
	objections_spent: {
		what: 'All steps of objection in this forum have been taken.',
		why: 'The head of the agency, the Inspectorate and the Regional Secretariat have ruled, once each.',
		next: forStaff(
			'Turn to the Ombudsman with the proof of the report on this page.',
			'Show the person who reported the proof of the report on this page and the way to the Ombudsman.'
		),
		turn: 'ombudsman'
	},
	already_appealed: {
		what: 'An objection to this report has been reviewed before.',
		why: 'A report is reviewed once, by somebody other than who decided first.',
		next: forStaff(
			'Turn to the Ombudsman, with the history of this report as evidence.',
			'Show the person who reported the way to the Ombudsman.'
		),
		turn: 'ombudsman'
	},
	question_budget_spent: {
		what: 'No questions are left for this report.',
		why: 'There are three at most, and they stop the deadline for at most 20 working days.',
		next: 'Continue with what you have, or write an ordinary reply.',
		turn: 'deciders'
	},
	overdue_hand_over: {
		what: 'This report is past its due day, so it cannot be handed to another agency directly.',
		why: 'The delay stays on record with the agency that held the report when its due day passed.',
		next: 'Return it to the moderators, who will route it to the agency in charge.',
		turn: 'deciders'
	},
	bound_by_moderator: {
		what: 'This report can neither be handed over nor returned any more.',
		why: 'After it was sent around, a moderator settled that your agency handles it. Nobody is to be sent from door to door.',
		next: 'Accept or answer it. If that is truly impossible, dispute the decision once before the regional secretariat.',
		turn: 'deciders'
	},
	bound_for_good: {
		what: 'Which agency handles this report has been settled for good.',
		why: 'The regional secretariat settled it after reading the reasons of the agency. After that nothing is handed over, returned or disputed.',
		next: 'Accept or answer it. If somebody else can mend the matter, name them in your answer.',
		turn: 'deciders'
	},
	not_bound: {
		what: 'There is no binding decision to dispute yet.',
		why: 'This report can still be handed over or returned to the moderators.',
		next: 'Choose “Hand over to another agency” or “Return to the moderator”.',
		turn: 'deciders'
	},
	too_late: {
		what: 'The time for this has passed.',
		why: 'After it the earlier decision stands, so that everybody knows when a case is over.',
		next: 'Write a new report and mention the number of this one.',
		turn: CONCERNED
	},
	locked: {
		what: 'A moderator has locked the discussion of this report.',
		why: 'While it is locked, nobody can add a reply; the reason is in the history.',
		next: forStaff(
			'Read the reason in the history of the report. The work on it goes on.',
			'Read the reason in the history of the report, or ask a moderator to unlock it.'
		),
		turn: forStaff('operator', 'desk')
	},
	closed: {
		what: 'This report is closed, so it takes no new replies.',
		why: 'The case is done or was not taken up, and its history stands.',
		next: forStaff(
			'If you are the person who reported, reopen it; if not, write a new report.',
			'Only the person who reported can reopen it. For anything new, write an internal note.'
		),
		turn: CONCERNED
	},
	already_so: {
		what: 'This has been done already, perhaps by somebody else.',
		why: 'The page you opened is older than where things stand.',
		next: 'Reload the page of the report to see it.',
		turn: CONCERNED
	},
	not_found: {
		what: 'There is no such report, or it is not open to you.',
		why: 'The number may be wrong, or the report is not shown to the public.',
		next: forStaff(
			'If you are the person who reported, open it with its number and access code.',
			'Open the case from your desk.'
		),
		turn: forStaff('tracking', 'appointment')
	},
	mention_unclear: {
		what: 'One of the names after an @ does not name one person.',
		next: 'Write the full name of somebody who may read this note, or leave out the @.'
	},
	category_required: { what: 'The new category is missing.', next: 'Choose another category from the list.' },
	until_required: { what: 'The last day is missing.', next: 'Choose the last day; after it, it ends by itself.' },
	until_past: { what: 'That day is over.', next: 'Choose today or later.' },
	until_too_far: {
		what: 'The last day is too far off.',
		next: 'At most 30 days to silence and 180 days to suspend; longer takes a new decision.'
	},
	no_account: {
		what: 'This post was not written with the account of a citizen.',
		next: 'Hide the post, or warn its author.'
	},
	silenced: {
		what: 'Your account may not write here for a time.',
		why: 'A moderator decided so, with reasons; the decision was sent to you.',
		next: 'You can still report and write in your own reports, and you can appeal against that decision.',
		turn: 'unhappy'
	},
	reason_personal: {
		what: 'Your reason holds what looks like personal data.',
		next: 'Everybody reads the reason in the book of moderation. Name the kind alone, such as “a telephone number”.'
	},
	rule_ended: { what: 'The rule that you chose is no longer in force.', next: 'Choose a rule that is in force today.' },
	reason_required: { what: 'The reason is not complete.', next: 'Choose a reason and explain it first.' },
	same_state: {
		what: 'This post is so already, perhaps by somebody else.',
		why: 'Two people acted at almost the same time, and the first was recorded.',
		next: 'Go back to the report to see it.',
		turn: CONCERNED
	}
};
