import type { WordsOfActs } from '../../act-words';

export const ACT_WORDS: WordsOfActs = {
	submit: { do: 'Send the report', done: 'Report sent' },
	route: {
		do: 'Forward to an agency',
		done: 'Verified and forwarded',
		explain:
			'The report becomes public (unless confidential) and lands on the desk of the chosen agency. The agency and the person who reported are told by e-mail. Where agencies have handed it around, this choice binds: the agency accepts it, or disputes it once.',
		text: 'Note for the timeline',
		hint: 'Such as why this agency is responsible. Everyone can read it.'
	},
	ask: {
		do: 'Ask for details',
		done: 'Details requested from the person who reported',
		explain:
			'The person who reported is asked to complete the report. Deadlines stand still while the answer is awaited, 10 working days at most.',
		text: 'Question to the person who reported',
		hint: 'Ask for one thing that is really needed. Do not ask for personal data.'
	},
	complete: {
		do: 'Add details',
		done: 'Details added',
		explain: 'Your answer goes to whoever asked, and the deadlines run again.',
		text: 'Your answer',
		hint: 'Answer the question clearly. Write nobody’s personal data.'
	},
	record_answer: {
		do: 'Record an answer of the person who reported',
		done: 'Recorded answer of the person who reported',
		explain:
			'For an answer that came another way, by telephone for instance. It is shown with a mark that staff wrote it down. The person who reported is told and can contradict it. The deadlines run again.',
		text: 'What the person who reported answered, as close to their words as possible',
		hint: 'Write no name, telephone number or other personal data.'
	},
	withdraw_question: {
		do: 'Withdraw the question',
		done: 'Question withdrawn',
		explain:
			'The report can be handled again without waiting for the answer. A question that was withdrawn stops no deadline: the days since it was asked count like any other. It still counts among the questions that may be asked.',
		text: 'Why the answer is not needed any more'
	},
	deny_answer: {
		do: 'Contradict the recorded answer',
		done: 'The person who reported contradicts the recorded answer',
		explain:
			'Say what is wrong in the answer that staff wrote down for you. It is shown below that record; the agency, its head and the moderators are told.',
		text: 'What is wrong'
	},
	reclassify: {
		do: 'Change the classification',
		done: 'Classification changed',
		explain:
			'The deadline is counted anew from the moment of receipt, and never becomes later once the report has been forwarded. A supervisory complaint becomes confidential.',
		text: 'Reason for the change'
	},
	refer: {
		do: 'Declare not our authority',
		done: 'Declared not our authority',
		explain:
			'The report is closed here, and the person who reported is told who is responsible and where to turn. They can appeal.',
		text: 'Explanation to the person who reported',
		hint: 'Give the address, telephone or website of whoever is responsible.'
	},
	archive: {
		do: 'Archive',
		done: 'Archived',
		explain:
			'The report is not taken up. The person who reported is told why and can appeal; another moderator decides.',
		text: 'Explanation to the person who reported'
	},
	accept: {
		do: 'Accept for processing',
		done: 'Accepted for processing',
		explain:
			'The report counts as being worked on. This is no answer yet: the deadline of the first answer keeps running.'
	},
	answer: {
		do: 'Give an official answer',
		done: 'Official answer given',
		explain:
			'The answer is shown as the official answer of the agency. One that only says "being forwarded" does not meet the deadline.',
		text: 'Official answer',
		hint: 'Say what was checked, what will be done, by which unit, and when.'
	},
	promise: {
		do: 'Declare not settled yet',
		done: 'Declared not settled yet',
		explain:
			'Everybody reads that work goes on, why it is not settled, and the day that you promise. No deadline moves. A promise can be put off once, by the head of the agency; one that is broken is shown to everybody.',
		text: 'What has been done so far',
		hint: 'Say what has happened: what, where, by which unit.'
	},
	hand_over: {
		do: 'Hand over to another agency',
		done: 'Handed over to another agency',
		explain:
			'The report moves to another agency and the deadline of the first answer starts anew. The completion deadline stays. Twice at most; the third goes to the moderator, and the agency that is then settled on cannot pass it on. What is overdue can only be returned to the moderator, and the delay stays on record with your agency.',
		text: 'Why that agency is responsible'
	},
	return: {
		do: 'Return to the moderator',
		done: 'Returned to the moderator',
		explain:
			'A moderator decides on the right agency within one working day. Once a report was handed over or returned twice, that decision binds. The completion deadline keeps running.',
		text: 'Why it is not your agency’s task'
	},
	dispute: {
		do: 'Dispute the decision before the regional secretariat',
		done: 'Disputed that it is the agency’s',
		explain:
			'Once for each report. The regional secretariat settles within two working days whose it is, for good. Until then the report stays with your agency and the completion deadline keeps running. Everybody reads the reason.',
		text: 'Why your agency cannot handle it, and who can'
	},
	resolve: {
		do: 'Declare followed up',
		done: 'Declared followed up',
		explain:
			'The person who reported is asked to accept or contest the result within 10 working days. A complaint needs the place, the day, and a photo or document as evidence.',
		text: 'What was done',
		hint: 'State the result: what, where, when, by which unit. A promise cannot close a report.'
	},
	rework: {
		do: 'Work on it again',
		done: 'Taken up again',
		explain: 'The objection is upheld: the agency works on the report again, under its original completion deadline.',
		text: 'Decision and instruction',
		hint: 'Shown to everyone as an official answer.'
	},
	accept_proof: {
		do: 'Accept the proof',
		done: 'Proof accepted by a second person',
		explain:
			'The closing counts from the day on which the agency said that it was done. The time for the person who reported to agree or object begins now.',
		text: 'Why the proof is accepted',
		hint: 'Shown to everyone. Say what you saw, and accuse nobody.'
	},
	reject_proof: {
		do: 'Proof not sufficient',
		done: 'Proof not sufficient; the work goes on',
		explain:
			'The agency works on the report again. The completion deadline runs as if the report had never been closed.',
		text: 'What the proof does not show yet',
		hint: 'Shown to everyone. Say what still has to be shown, and accuse nobody.'
	},
	rule: {
		do: 'Reject by a final ruling',
		done: 'Final ruling given',
		explain:
			'The report is closed by the final ruling of the Regional Secretariat. The person who reported cannot object again in this forum and is shown the way to the Ombudsman. For a complaint, attach evidence of what was examined.',
		text: 'Ruling and reasons',
		hint: 'Say what was examined, what was found, and why the ruling is so. Everyone can read it.'
	},
	confirm: {
		do: 'Accept and close',
		done: 'Outcome accepted',
		explain: 'The report is closed with your agreement. You can reopen it within 30 days.',
		text: 'Message to the agency'
	},
	contest: {
		do: 'Not settled, contest',
		done: 'Outcome contested',
		explain:
			'No objection is decided by the same person or office: the first by the head of the agency, the second by the Inspectorate, the third by the Regional Secretariat with a final ruling.',
		text: 'What is not solved',
		hint: 'A photo of how it looks now helps a lot.'
	},
	withdraw: {
		do: 'Withdraw the report',
		done: 'Report withdrawn',
		explain: 'The report ends and cannot be continued. Its history is kept.',
		text: 'Reason'
	},
	reopen: {
		do: 'Reopen',
		done: 'Report reopened',
		explain:
			'The report is reopened with its number, history and original completion deadline. Whoever decides is neither a person nor an office that ruled on this report before.',
		text: 'Why it must be reopened'
	},
	appeal: {
		do: 'Object',
		done: 'Objection filed',
		explain: 'Another moderator reviews this decision within 5 working days. You can appeal once.',
		text: 'Why this report must go on'
	},
	lapse: { do: 'Time to respond ran out', done: 'Time for the person who reported to respond ran out' },
	climb: { do: 'Take the objection up', done: 'Objection went up a step because nobody ruled on it' },
	rate: {
		do: 'Rate the handling',
		done: 'Handling rated',
		explain:
			'Your rating is shown on the report and counts in the figures of the agency. It is not the public satisfaction survey.',
		text: 'A few words on the handling'
	},
	hide_name: {
		do: 'Hide the name of the person who reported',
		done: 'Name of the person who reported hidden',
		explain:
			'From now on the agency does not see the name of the person who reported. The report becomes anonymous; only they can show the name again. A moderator gives the reason.',
		text: 'Reason'
	},
	show_name: {
		do: 'Show my name to the agency',
		done: 'Name of the person who reported shown to the agency',
		explain:
			'The agency that handles this report can read your name. The public still cannot. What has been read cannot be unread, but the name can be hidden again.'
	},
	seal_report: {
		do: 'Make confidential',
		done: 'Report made confidential',
		explain:
			'From now on only the person who reported, the agency in charge, moderators and inspectors can open this report. It leaves lists, search and data files. What others have copied cannot be taken back.',
		text: 'Reason',
		hint: 'A moderator has to give one. Everybody who can read the report reads it, also if it is opened to the public later.'
	},
	open_report: {
		do: 'Open to the public',
		done: 'Report opened to the public',
		explain:
			'The whole report can be read by the public once it is verified: text, files, replies and answers, also those written while it was confidential. See first whether anything tells who reported it. A report that was wished to be confidential is opened by the person who reported alone.',
		text: 'Reason',
		hint: 'A moderator has to give one. The public can read it.'
	},
	issue_code: { do: 'Issue a new code', done: 'New access code issued' },
	merge: {
		do: 'Link to another report',
		done: 'Linked into one case',
		explain:
			'This report is linked to a leading one: the public sees one case, and what the agency answers there reaches whoever sent this one, too. Its number, history, deadlines and the rights of the person who reported stay. They are told why and can object that theirs is another matter. Linking stands in the book of moderation and can be undone at any time.',
		text: 'Why it is the same matter',
		hint: 'Read by the person who reported and the public. Name the place and the matter, and no personal data.'
	},
	unmerge: {
		do: 'Take out of the linked case',
		done: 'Taken out of the linked case',
		explain:
			'This report stands by itself again, with those that had been linked to it before. What was answered stays answered; its deadlines never changed by linking.',
		text: 'Why it is taken out'
	},
	deny_merge: {
		do: 'This is another matter',
		done: 'The person who reported says that it is another matter',
		explain:
			'This is an objection to the link. Somebody else than who linked it decides, with written reasons and in time: your report is taken out, or it stays one case. Meanwhile your report is handled as before.',
		text: 'How it differs from the leading report',
		hint: 'The public can read it. Do not include personal information.'
	},
	decline_merge: {
		do: 'Say that it is another matter',
		done: 'Said to be another matter than another report',
		explain: 'The two are not proposed to be linked again. Nothing changes for those who reported.'
	},
	keep_merge: {
		do: 'Say that it stays one case',
		done: 'Said to stay one case',
		explain:
			'The person who reported says that theirs is another matter, and you answer: it stays linked. Whoever linked it does not answer. Their rights to contest, reopen and rate are not touched.',
		text: 'Explanation to the person who reported'
	},
	record_sp4n: {
		do: 'Record the SP4N-LAPOR! number',
		done: 'SP4N-LAPOR! number recorded',
		explain: 'Records the number of the report in SP4N-LAPOR!. This forum is not yet connected to it automatically.'
	},
	ask_identity: {
		do: 'Ask to open who reported',
		done: 'Opening of who reported asked for',
		explain:
			'It opens only once another holder of the permission assents, or by the order of a court. The request is on record, also when refused, and whoever reported reads its reason.',
		text: 'Why the identity is needed',
		hint: 'At least 10 characters. Whoever reported will read this reason.'
	},
	assent_identity: {
		do: 'Assent to opening the identity',
		done: 'Opening of the identity assented to',
		explain:
			'It opens for whoever asked and for nobody else, for 24 hours. Your assent is on record, and whoever reported reads its reason.',
		text: 'Why you assent',
		hint: 'At least 10 characters. Whoever reported will read this reason.'
	},
	refuse_identity: {
		do: 'Refuse to open the identity',
		done: 'Opening of the identity refused',
		explain: 'The identity stays sealed. The refusal is on record, and whoever reported sees it.',
		text: 'Why you refuse',
		hint: 'At least 10 characters. Whoever reported will read this reason.'
	},
	open_by_order: {
		do: 'Open the identity by order of a court',
		done: 'Who reported opened by order of a court',
		explain:
			'Without a second person’s assent, and only by the order that you name. The opening is on record, and whoever reported sees its number.',
		text: 'Number, day and court of the order',
		hint: 'For example: Order 12/Pen.Pid/2026/PN Tte, 3 November 2026.'
	},
	open_identity: {
		do: 'Open the identity of the person who reported',
		done: 'Identity of the person who reported opened',
		explain:
			'The identity of the person who reported is shown to you once. The opening is recorded with your reason, and they see that record.',
		text: 'Reason for opening the identity',
		hint: 'At least 10 characters. The person who reported will read it.'
	},
	cite: { do: 'Link to a consultation', done: 'Taken up in a public consultation' },
	tell_progress: { do: 'Tell of the progress of a commitment', done: 'Progress of a consultation commitment' },
	reply: {
		do: 'Reply',
		done: 'Reply written',
		explain: 'Your reply is shown to everyone who can read this report.',
		text: 'Your reply',
		hint: 'Be polite. Write nobody’s personal data.'
	},
	note: {
		do: 'Write an internal note',
		done: 'Internal note written',
		explain:
			'Only the agency in charge, moderators and inspectors read the note. The person who reported and the public do not.',
		text: 'Internal note',
		hint: 'Name a colleague by @ and their name, such as @Siti: they are told by mail.'
	},
	hide_thread: {
		do: 'Hide the report',
		done: 'Report hidden',
		explain: 'The public no longer sees the report. Its handling goes on, and the person who reported is told why.',
		text: 'Explanation to the person who reported'
	},
	restore_thread: {
		do: 'Show the report again',
		done: 'Report shown again',
		explain: 'The public sees the report again.',
		text: 'Reason'
	},
	hide_post: {
		do: 'Hide the post',
		done: 'Post hidden',
		explain: 'The post is no longer shown; the reason stands in its place. Its author is told.',
		text: 'Explanation to the author'
	},
	restore_post: {
		do: 'Show the post again',
		done: 'Post shown again',
		explain: 'The post is shown again, and its author is told.',
		text: 'Reason'
	},
	collapse_post: { do: 'Fold for a while', done: 'Reply folded for a while by flags of readers' },
	lift_collapse: { do: 'Unfold', done: 'Reply unfolded' },
	redact: {
		do: 'Mask a passage',
		done: 'Some words were masked',
		explain:
			'Only what is chosen is replaced by a mark; the rest stays. The words are sealed and can be restored. They are gone from pages, search, letters not yet sent, API, downloads and the proof. Their author is told the rule and the reason.',
		text: 'Explanation to the author',
		hint: 'Do not repeat the words that are masked.'
	},
	unredact: {
		do: 'Restore the words',
		done: 'Masked words were restored',
		explain: 'All words that are masked here are shown again exactly as they were.',
		text: 'Why they are restored'
	},
	redact_picture: {
		do: 'Mask a picture',
		done: 'A picture was masked in part',
		explain:
			'The squares you choose are blacked out, or only they are kept. The picture as it was is sealed and can be restored; the old address of the file no longer works.',
		text: 'Explanation to the sender',
		hint: 'For example: the face of a child, a number plate, an identity card.'
	},
	restore_picture: {
		do: 'Restore the picture',
		done: 'A masked picture was restored',
		explain: 'All pictures that are masked here are shown again exactly as they were.',
		text: 'Why it is restored'
	},
	admit: {
		do: 'Show the post',
		done: 'Post shown after a look',
		explain: 'The post is shown to all who can read this page. Its author is told.'
	},
	refuse_post: {
		do: 'Refuse the post',
		done: 'Post refused',
		explain:
			'The post stays out of sight. Only its author and the moderators know of it; the author is told why and can appeal.',
		text: 'Explanation to the author'
	},
	release: { do: 'Show by itself', done: 'Post shown because nobody looked in time' },
	succeed: { do: 'Pass on because agencies change', done: 'Passed on to the succeeding agency' },
	revise: {
		do: 'Mend the words of the report',
		done: 'Changed by the person who reported before it was verified',
		explain:
			'Correct slips in the title, the text or the place until a moderator sends this report on. Moderators can still read the earlier words; the public reads only that the report was changed.',
		text: 'The report'
	},
	add_files: {
		do: 'Add photos or documents',
		done: 'Photos or documents added',
		explain:
			'Photos are shown below the report to all who can read it. File names and where a photo was taken are removed first.',
		text: 'Caption',
		hint: 'What can be seen, and when it was taken. Left empty, only the number of files is written.'
	},
	recategorise: {
		do: 'Move to another category',
		done: 'Moved to another category',
		explain: 'The report changes its category and its lists. Who answers and by when stays as it is.',
		text: 'Reason'
	},
	split_post: {
		do: 'Split off as another matter',
		done: 'Post split off as another matter',
		explain:
			'The post is no longer shown here, and its author is invited to report it in words of their own. Nobody reports in their name.',
		text: 'Explanation to the author'
	},
	pin_post: {
		do: 'Pin the post',
		done: 'Post pinned',
		explain: 'The post is pointed to at the top.'
	},
	unpin_post: {
		do: 'Unpin the post',
		done: 'Post unpinned',
		explain: 'The post is no longer pointed to at the top.'
	},
	warn: {
		do: 'Warn the author',
		done: 'Author warned',
		explain: 'Only the author and moderators see this warning here. The book of moderation records it without a name.',
		text: 'Explanation to the author'
	},
	silence: {
		do: 'Silence the account',
		done: 'Account silenced',
		explain:
			'The account may not write under reports or consultations of others until that day. It can still report, write in its own reports, and appeal. At most 30 days.',
		text: 'Explanation to the author'
	},
	suspend: {
		do: 'Suspend the account',
		done: 'Account suspended',
		explain:
			'Besides not writing, the account may not flag until that day. It can still report, write in its own reports, and appeal. At most 180 days.',
		text: 'Explanation to the author'
	},
	lift_sanction: {
		do: 'Lift the sanction',
		done: 'Sanction lifted',
		explain: 'The warning, silence or suspension for this post ends now.',
		text: 'Reason'
	},
	dismiss_flags: { do: 'Leave what was reported as it is', done: 'Reported content looked at and left as it is' },
	lock: {
		do: 'Lock the discussion',
		done: 'Discussion locked',
		explain: 'The discussion takes no new replies. The handling of the report goes on.',
		text: 'Reason'
	},
	unlock: {
		do: 'Unlock the discussion',
		done: 'Discussion unlocked',
		explain: 'The discussion takes replies again.',
		text: 'Reason'
	},
	assign: { do: 'Assign', done: 'Given to somebody else at the agency' },
	vacate: { do: 'Release', done: 'Whoever had it no longer serves there' },
	watch: { do: 'Watch', done: 'Watched by an officer' },
	unwatch: { do: 'Stop watching', done: 'No longer watched by an officer' },
	remind: { do: 'Remind before the deadline', done: 'Reminded before the deadline' },
	escalate: { do: 'Report the delay', done: 'Delay reported' },
	queue_overdue: { do: 'Report what waits too long', done: 'Waited too long for a moderator' },
	recalculate: { do: 'Reckon deadlines anew', done: 'Deadlines reckoned anew after a change of the calendar' },
	flag: {
		explain: 'A moderator will look at it. The author does not learn who reported it.',
		text: 'A word to the moderator'
	}
};
