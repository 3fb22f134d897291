import type { NoticeWords } from '../../mail-words';

const LAPSED: Partial<Record<string, { headline: string; meaning: string; next?: string }>> = {
	needs_completion: {
		headline: 'Your report was archived because it was not completed',
		meaning: 'We did not receive the particulars we asked for in time, so the report was archived.',
		next: 'If you disagree, appeal on the page of the report within 30 days.'
	},
	questioned: {
		headline: 'Your report goes on without the particulars',
		meaning: 'We did not receive your answer in time. The agency continues with what it has.',
		next: 'You can still add particulars on the page of the report.'
	},
	followed_up: {
		headline: 'Your report was closed automatically',
		meaning: 'You did not respond to what the agency did in time, so the report was closed.',
		next: 'If the matter is not settled, reopen the report within 30 days.'
	}
};

export const reporter: NoticeWords['reporter'] = {
	record_answer: (f) => ({
		headline: `${f.who} recorded your answer`,
		meaning: 'Staff wrote down what you answered another way. The deadlines run again.',
		next: 'Read the record on the page of the report. If it is wrong, contradict it there.'
	}),
	withdraw_question: (f) => ({
		headline: `${f.who} withdrew the question`,
		meaning: 'You need not answer any more. The report goes on, and its deadlines count as if nobody had asked.'
	}),
	hide_name: () => ({
		headline: 'Your name was hidden',
		meaning: 'A moderator made your report anonymous. The agency does not see your name any more.'
	}),
	seal_report: () => ({
		headline: 'Your report was made confidential',
		meaning: 'A moderator closed this report to the public. Its handling goes on.'
	}),
	open_report: () => ({
		headline: 'Your report was opened to the public',
		meaning: 'A moderator opened this report to the public again.',
		next: 'If you wish it to be confidential, change that on the page of the report.'
	}),
	merge: () => ({
		headline: 'Your report was linked to one about the same matter',
		meaning:
			'What the agency answers to the leading report reaches you, too. Your number, your access code, the deadlines and your rights to contest, reopen and rate stay as they are.',
		next: 'You need not do anything. If yours is another matter, say so on the page of the report or of the decision: somebody else decides.'
	}),
	unmerge: () => ({
		headline: 'Your report stands by itself again',
		meaning: 'It is handled by itself. The answers that are there stay, and the deadlines have not changed.'
	}),
	keep_merge: () => ({
		headline: 'Another moderator looked: your report stays one case with another',
		meaning: 'The explanation is below. Your report keeps its own number, deadlines and right to contest.'
	}),
	cite: (f) => ({
		headline: f.cancelled
			? `The public consultation about your report is cancelled: ${f.topic}`
			: `Your report was taken up in a public consultation: ${f.topic}`,
		meaning: f.cancelled
			? 'The reason is on the page of the consultation. Your report is handled as before.'
			: f.position > 0
				? `Item ${f.position} of its minutes holds a commitment about what you reported. You will hear how it goes.`
				: 'Your report is one of the reasons for this consultation. You can take part on its page.'
	}),
	tell_progress: (f) => ({
		headline: `News of commitment ${f.position}: ${f.topic}`,
		meaning: 'This commitment answers what you reported. The news is below.'
	}),
	submit: (f) => ({
		headline: `We have received your report${f.through}`,
		meaning: `A moderator checks your report${f.by} and passes it on to the agency in charge.`,
		next: 'You need to do nothing now. Keep the number above and the access code shown when you sent the report.'
	}),
	route: (f) => ({
		headline: `Your report went to ${f.agency}`,
		meaning: `A moderator has checked your report. ${f.agency} must give a first response${f.by || ' in time'}.`,
		next: 'You need to do nothing. We write when there is an answer.'
	}),
	ask: (f) => ({
		headline: `${f.who} asks you for particulars`,
		meaning: 'Your report cannot go on without them. While it waits for you, the clock of the agency stands still.',
		next: `Answer the question on the page of the report${f.by}.`
	}),
	reclassify: () => ({
		headline: 'Your report was reclassified',
		meaning: 'The classification decides the deadline. It was reckoned anew from the day your report was received.',
		next: 'See the new classification and deadline on the page of the report.'
	}),
	recalculate: (f) => ({
		headline: 'A deadline of your report moved because the calendar of working days changed',
		meaning: `${f.moved}. Deadlines that have already been missed stay as they were.`,
		next: 'You need to do nothing. The count, day by day, is on the page of the report.'
	}),
	refer: (f) => ({
		headline: 'Your report is not within the authority of the province',
		meaning: `The body in charge is ${f.responsible}. Your report on this forum is closed.`,
		next: 'Please turn to the body in charge. If you disagree, appeal within 30 days.'
	}),
	archive: () => ({
		headline: 'Your report was archived',
		meaning: 'A moderator decided that the report cannot be passed on. The reason is on the page of the report.',
		next: 'If you disagree, appeal on the page of the report within 30 days.'
	}),
	accept: (f) => ({
		headline: `${f.agency} is working on your report`,
		meaning: `${f.agency} has taken up your report and must settle it${f.by || ' in time'}.`,
		next: 'You need to do nothing. We write when there is an answer.'
	}),
	answer: (f) => ({
		headline: `${f.who} answered your report`,
		meaning: 'The official answer is on the page of the report, which is still being handled.',
		next: 'Read the answer, and reply if something is unclear.'
	}),
	promise: (f) => ({
		headline: `Your report is not settled yet, and ${f.who} names the day`,
		meaning: `${f.who} explains what was done, why it is not settled, and promises it by ${f.promised}. No deadline moves.`
	}),
	hand_over: (f) => ({
		headline: `Your report was handed over to ${f.agency}`,
		meaning: `${f.who} handed the report over. That does not put off the day by which it must be settled.`,
		next: `${f.agency} must give a first response${f.by || ' in time'}.`
	}),
	succeed: (f) => ({
		headline: `Your report is now with ${f.agency}`,
		meaning:
			'The agencies were reorganised. Number, content and completion day of your report stay; you need not report again.'
	}),
	return: (f) => ({
		headline: 'Your report was returned to the moderator',
		meaning: `${f.who} says that the report is not within its duties. A moderator decides which agency it goes to${f.by}.`,
		next: 'You need to do nothing.'
	}),
	dispute: (f) => ({
		headline: 'The regional secretariat settles whose your report is',
		meaning: `${f.who} disputes what the moderator settled. The regional secretariat settles it for the last time${f.by}. That does not put off the day by which it must be settled.`,
		next: 'You need to do nothing.'
	}),
	resolve: (f) => ({
		headline: `${f.who} says that your report has been followed up`,
		meaning: 'The agency explains what it has done. You decide whether the matter is settled.',
		next: `Accept or contest it${f.by}. Without a response until then, the report is closed automatically.`
	}),
	rework: (f) => ({
		headline: 'Work on your report starts again',
		meaning: `${f.who} upheld your objection and asked for more work on your report.`,
		next: `The agency must settle it${f.by || ' in time'}.`
	}),
	accept_proof: (f) => ({
		headline: 'A second person has seen the proof of completion',
		meaning: `${f.who} accepted the pictures that say that your matter is settled. The reasons are on the page of the report.`,
		next: `Say whether your matter really is settled${f.by}.`
	}),
	reject_proof: (f) => ({
		headline: 'Work on your report goes on',
		meaning: `${f.who} found the proof of completion not sufficient. The reasons are on the page of the report.`,
		next: `The agency must go on${f.by || ' in time'}. You need do nothing.`
	}),
	rule: (f) => ({
		headline: 'The final ruling on your objection',
		meaning: `${f.who} ruled that your report is closed. The reasons are on the page of the report. All steps of objection in this forum have been taken.`,
		next: 'If you still disagree, you can complain to the Ombudsman, free of charge: telephone 137. Download the “Proof of the report” (PDF) on the page of the report to attach it.'
	}),
	climb: (f) => ({
		headline: 'Your objection went up a step',
		meaning: `Nobody ruled on your objection in time. Now it is for ${f.judge} to rule${f.by}.`,
		next: 'You need to do nothing. The delay is on record in the history of the report.'
	}),
	lapse: ({ from }) =>
		LAPSED[from ?? ''] ?? {
			headline: 'Your time to respond has ended',
			meaning: 'Your report goes on without a response.'
		},
	add_files: (f) => ({
		headline: `${f.who} added photos or documents`,
		meaning: 'They are on the page of your report.'
	}),
	reply: (f) => ({
		headline: `${f.who} replied to your report`,
		meaning: 'There is a new reply on the page of your report.'
	}),
	admit: () => ({
		headline: 'There is a new reply on your report',
		meaning: 'A reply is shown on the page of your report after a moderator looked at it.'
	}),
	release: () => ({
		headline: 'There is a new reply on your report',
		meaning: 'A reply is shown on the page of your report.'
	}),
	issue_code: (f) => ({
		headline: 'The access code of your report was replaced',
		meaning: `${f.who} printed your receipt again at the counter. The code on the receipt before opens nothing any more.`,
		next: 'If you did not ask for it, go to the counter of another office with proof of who you are, or call the Ombudsman, 137.'
	}),
	record_sp4n: (f) => ({
		headline: 'Your report is recorded at SP4N-LAPOR!',
		meaning: `Its number there is ${f.sp4nNumber}. This forum is not connected with SP4N-LAPOR! automatically.`
	}),
	ask_identity: () => ({
		headline: 'Somebody asks to open your identity',
		meaning: 'Your identity is still sealed. It opens only if another holder of the permission assents.',
		next: 'Read the reason on the page of your report. Contact the operator if you object.'
	}),
	assent_identity: () => ({
		headline: 'Opening your identity was assented to',
		meaning: 'A second person assented to the request. It opens for whoever asked alone, for 24 hours.',
		next: 'Read the reason on the page of your report. Contact the operator if you object.'
	}),
	refuse_identity: () => ({
		headline: 'Opening your identity was refused',
		meaning: 'Your identity stays sealed. Request and refusal stand on the page of your report.'
	}),
	open_by_order: () => ({
		headline: 'Your identity was opened by order of a court',
		meaning: 'Every opening is recorded with its ground, and you have a right to know.',
		next: 'See the number of the order on the page of your report. Contact the operator if you object.'
	}),
	open_identity: () => ({
		headline: 'Your identity was opened by an official with permission',
		meaning: 'Every opening is recorded with its reason, and you have a right to know of it.',
		next: 'See who opened it and why on the page of the report. Write to the people who run the forum if you object.'
	}),
	hide_thread: () => ({
		headline: 'Your report was hidden from the public',
		meaning: 'A moderator hid the report from the public. The agency continues to handle it.'
	}),
	restore_thread: () => ({
		headline: 'Your report is shown again',
		meaning: 'A moderator made the report public again.'
	}),
	lock: () => ({
		headline: 'The discussion of your report was locked',
		meaning: 'A moderator locked the discussion. The agency continues to handle the report.'
	}),
	unlock: () => ({
		headline: 'The discussion of your report is open again',
		meaning: 'A moderator unlocked the discussion.'
	}),
	recategorise: () => ({
		headline: 'Your report was moved to another category',
		meaning: 'Who answers and by when stays as it is.'
	}),
	escalate: (f) => ({
		headline: 'Your report is long overdue, and the Inspectorate has been told',
		meaning: `${f.duty} of your report was ${f.due}. We have reported the delay to the inspectors.`,
		next: 'You can also complain to the Ombudsman, free of charge: telephone 137. Download the “Proof of the report” (PDF) on the page of the report to attach it.'
	})
};

export const author: NoticeWords['author'] = {
	redact: () => ({
		headline: 'Some of your words were masked',
		meaning:
			'A moderator masked words that the public need not read. The rest is shown as before, and the words as they were are kept sealed.',
		next: 'The sign ▮▮▮ shows where. If you think this is wrong, appeal from the page of the report.'
	}),
	unredact: () => ({
		headline: 'Your words are shown again as they were',
		meaning: 'After another look a moderator restored the words that were masked.'
	}),
	redact_picture: () => ({
		headline: 'Part of a picture that you sent was masked',
		meaning: 'A moderator covered what the public need not see. The picture as it was is kept sealed.',
		next: 'If you think this is wrong, appeal from the page of the report.'
	}),
	restore_picture: () => ({
		headline: 'Your picture is shown again as it was',
		meaning: 'After another look a moderator restored the picture that was masked.'
	}),
	admit: () => ({
		headline: 'Your post is shown',
		meaning: 'A moderator has looked at it. Everybody can read your post now.'
	}),
	refuse_post: () => ({
		headline: 'Your post is not shown',
		meaning: 'A moderator read it and decided not to show it. The rule and the reason are below.',
		next: 'You may post again without the part that breaks the rule, or appeal.'
	}),
	release: () => ({
		headline: 'Your post is shown',
		meaning: 'Nobody looked at your post in time, so it is shown now.'
	}),
	split_post: () => ({
		headline: 'Your post is about another matter and was split off',
		meaning:
			'A moderator found that your post is about another matter than this report, so it is no longer shown there.',
		next: 'If you want it dealt with, report it by itself: it gets a number, a deadline and an answer of its own.'
	}),
	pin_post: () => ({
		headline: 'Your post was pinned',
		meaning: 'A moderator points to your post at the top of the page.'
	}),
	warn: () => ({
		headline: 'A warning about your post',
		meaning: 'A moderator warns you about one of your posts. Neither the post nor your account changes by it.',
		next: 'You can mend your words, or appeal.'
	}),
	silence: () => ({
		headline: 'Your account may not write for a time',
		meaning:
			'Until the day named in the decision you cannot write under reports or consultations of others. You can still report and write in your own reports.',
		next: 'You can appeal; somebody else decides.'
	}),
	suspend: () => ({
		headline: 'Your account is suspended for a time',
		meaning:
			'Until the day named in the decision you cannot write or flag what others wrote. You can still report and write in your own reports.',
		next: 'You can appeal; somebody else decides.'
	}),
	lift_sanction: () => ({
		headline: 'The sanction on your account is lifted',
		meaning: 'The decision about your post no longer holds.'
	}),
	hide_post: () => ({
		headline: 'Your post was hidden',
		meaning: 'A moderator hid one of your posts on this report because it breaks a rule of the forum.',
		next: 'You may post again without the part that breaks the rule.'
	}),
	collapse_post: () => ({
		headline: 'Your reply is folded for a while',
		meaning:
			'Your reply looks like spam and was flagged by readers who usually disagree. It can still be read with one click until a moderator has looked at it.',
		next: 'You need not do anything: if no moderator has looked within 24 hours, it is unfolded by itself.'
	}),
	lift_collapse: () => ({
		headline: 'Your reply is folded no longer',
		meaning: 'Your reply on this report is shown in full again.'
	}),
	restore_post: () => ({
		headline: 'Your post is shown again',
		meaning: 'After another look, a moderator made your post on this report visible again.'
	})
};
