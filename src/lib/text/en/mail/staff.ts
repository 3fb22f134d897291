import { closesInSilence } from '$lib/domain/complaint/status';
import type { MailFacts, MailWords, NoticeWords } from '../../mail-words';

const remind: MailWords = (f) => ({
	headline: 'A deadline is near',
	meaning: `${f.duty} of this report is ${f.due}.`,
	next: 'Do what is due before that day ends.'
});
const overdue: MailWords = (f) => ({
	headline: 'This report is overdue',
	meaning: `${f.duty} of this report was ${f.due}. The delay is on record in its history.`,
	next: 'Do what is due today. A delay that lasts is reported to the level above you.'
});

const objected: MailWords = (f) => ({
	headline: 'The person who reported contests the result',
	meaning: `The person who reported does not accept what ${f.agency} did. ${ruledBy(f)}`
});
const reopened: MailWords = (f) => ({
	headline: 'The person who reported has reopened the report',
	meaning: `A closed report of ${f.agency} is open again. ${ruledBy(f)}`
});
const ruledBy = ({ judge, by }: MailFacts) =>
	judge
		? `Whoever rules on it now is ${judge}${by}.`
		: 'All steps of objection in this forum have been taken, so the report is closed without agreement of the person who reported.';

const judging: MailWords = (f) => ({
	headline: 'An objection awaits your ruling',
	meaning: `The person who reported does not accept what ${f.agency} did, and the steps below you are behind it. To rule: ${f.judge}.`,
	next: `Rule on it${f.by || ' in time'}. Whoever closed or ruled on this report before cannot rule again.`
});

const rule: MailWords = (f) => ({
	headline: 'Final ruling on an objection',
	meaning: `${f.who} gave the final ruling on a report of ${f.agency}. The report is closed without agreement of the person who reported.`
});

const told: MailWords = () => ({
	headline: 'A reply of the person who reported is shown',
	meaning: 'A reply of the person who reported on a report that you handle is shown now.',
	next: 'Read it, and answer if needed.'
});

export const officers: NoticeWords['officers'] = {
	deny_answer: () => ({
		headline: 'The person who reported contradicts the recorded answer',
		meaning: 'The person who reported says that the answer you recorded is wrong.',
		next: 'Read what they say, and ask again if you need to.'
	}),
	seal_report: () => ({
		headline: 'Report made confidential',
		meaning: 'The public does not see this report any more. Its deadlines stay.',
		next: 'Do not speak of it outside the forum.'
	}),
	open_report: () => ({
		headline: 'Report opened to the public',
		meaning: 'The public can read this report, and your answers.',
		next: 'See whether personal data are in it.'
	}),
	route: (f) => ({
		headline: 'A new report for your agency',
		meaning: `A moderator passed this report on to ${f.agency}.`,
		next: `Give a first response${f.by || ' in time'}: accept, answer, or ask the person who reported.`
	}),
	complete: (f) => ({
		headline: 'The person who reported has given the particulars',
		meaning: 'Your question is answered. The clock of the report runs again.',
		next: `Continue, and settle the report${f.by || ' in time'}.`
	}),
	reclassify: (f) => ({
		headline: 'The report was reclassified',
		meaning: 'The deadline was reckoned anew from the day the report was received.',
		next: `Check the new deadline. The next step is due${f.by || ' on the day shown on the page of the report'}.`
	}),
	recalculate: (f) => ({
		headline: 'A deadline moved because the calendar of working days changed',
		meaning: `${f.moved}. Deadlines that have already been missed stay as they were.`,
		next: 'Check the new deadline on the page of the report.'
	}),
	hand_over: (f) => ({
		headline: 'A report was handed over to your agency',
		meaning: `${f.who} handed this report over to ${f.agency}. That does not put off the day by which it must be settled.`,
		next: `Give a first response${f.by || ' in time'}.`
	}),
	succeed: (f) => ({
		headline: 'A report has passed to your agency',
		meaning: `${f.agency} takes the place of the agency that handled this report. Its completion day stays.`,
		next: `Read its history, then carry on${f.by || ' in time'}.`
	}),
	accept_proof: (f) => ({
		headline: 'Proof of completion accepted',
		meaning: `${f.who} saw the pictures and accepted them. The closing counts from the day on which you said that it was done.`
	}),
	reject_proof: (f) => ({
		headline: 'Proof of completion not sufficient',
		meaning: `${f.who} saw the pictures. What they do not show yet is on the page of the report.`,
		next: `Go on with the work, then close with a new picture${f.by || ' in time'}.`
	}),
	rework: (f) => ({
		headline: 'A report has to be worked on again',
		meaning: `The person who reported says that the matter is not settled, and ${f.who} agrees.`,
		next: `Take it up again and report what was done${f.by || ' in time'}.`
	}),
	rule,
	contest: objected,
	reopen: reopened,
	confirm: () => ({
		headline: 'The person who reported has accepted the result',
		meaning: 'The report is closed with the agreement of the person who reported. Thank you for handling it.'
	}),
	withdraw: () => ({
		headline: 'The person who reported has withdrawn the report',
		meaning: 'The report is closed at the wish of the person who reported. No clock runs any more.'
	}),
	lapse: (f) =>
		closesInSilence(f.from)
			? {
					headline: 'The report was closed automatically',
					meaning:
						'The person who reported did not respond to what you did in time. They can reopen the report within 30 days.'
				}
			: {
					headline: 'The person who reported did not answer in time',
					meaning: 'The clock of the report runs again.',
					next: `Continue with what you have, and settle the report${f.by || ' in time'}.`
				},
	admit: told,
	release: told,
	add_files: () => ({
		headline: 'The person who reported has added photos or documents',
		meaning: 'There are new photos or documents of the person who reported on a report that you handle.',
		next: 'Look at them, and answer if needed.'
	}),
	reply: () => ({
		headline: 'The person who reported has written a reply',
		meaning: 'There is a new reply of the person who reported on a report that you handle.',
		next: 'Read it, and answer if needed.'
	}),
	remind,
	escalate: overdue
};

const headOnContest: MailWords = (f) => ({
	headline: 'The person who reported contests the result',
	meaning: `The person who reported does not accept what ${f.agency} did. You decide on this, not the same officer.`,
	next: `Decide${f.by || ' in time'}: have it worked on again, or explain how it was settled.`
});
const headOnReopening: MailWords = (f) => ({
	headline: 'The person who reported has reopened the report',
	meaning: `A closed report of ${f.agency} is open again. You decide on this, not the same officer.`,
	next: `Decide${f.by || ' in time'}: have it worked on again, or explain how it was settled.`
});

export const heads: NoticeWords['heads'] = {
	vacate: (f) => ({
		headline: 'Nobody has this report any more',
		meaning: `Whoever had it no longer serves at ${f.agency}. Its deadlines stay as they are.`,
		next: 'Hand it to another officer.'
	}),
	deny_answer: (f) => ({
		headline: 'The person who reported contradicts an answer that staff recorded',
		meaning: `The person who reported says that what staff of ${f.agency} recorded in their name is wrong.`,
		next: 'Check the record.'
	}),
	promise: (f) => ({
		headline: `${f.who} promised the person who reported a day`,
		meaning: `The promised day: ${f.promised}. Only you can put it off, once.`,
		next: 'See that this promise is kept.'
	}),
	reject_proof: (f) => ({
		headline: `The proof of ${f.agency} is not sufficient`,
		meaning: `${f.who} saw the pictures. What they do not show yet is on the page of the report.`,
		next: `See that the report is settled${f.by || ' in time'}.`
	}),
	rework: (f) => ({
		headline: `${f.who} asked for more work on a report`,
		meaning: `The objection to what ${f.agency} did is upheld.`,
		next: `See that the report is settled${f.by || ' in time'}.`
	}),
	rule,
	climb: (f) => ({
		headline: 'An objection went up a step',
		meaning: `Nobody ruled on this objection in time. ${ruledBy(f)}`
	}),
	contest: (f) => (f.headRules ? headOnContest(f) : objected(f)),
	reopen: (f) => (f.headRules ? headOnReopening(f) : reopened(f)),
	remind,
	escalate: (f) =>
		f.step === 'due'
			? overdue(f)
			: {
					headline: `${f.agency} is late`,
					meaning: `${f.duty} of this report was ${f.due}, and your officers have not done what is due.`,
					next: 'See that the report is handled, or handle it yourself: you may answer, settle and hand it over.'
				}
};

export const moderators: NoticeWords['moderators'] = {
	add_files: () => ({
		headline: 'The person who reported has added photos or documents',
		meaning: 'There are new photos or documents on a report that waits for you.',
		next: 'Look at them before you decide.'
	}),
	deny_merge: () => ({
		headline: 'The person who reported says that theirs is another matter',
		meaning: 'This report is linked to a leading one, and the person who reported says that it is not about the same.',
		next: 'Read the explanation, then take the report out or say that it stays one case. Who linked it does not say that it stays.'
	}),
	deny_answer: () => ({
		headline: 'The person who reported contradicts an answer that staff recorded',
		meaning: 'The person who reported says that what was recorded in their name is wrong.',
		next: 'Read the record and what they say.'
	}),
	submit: (f) => ({
		headline: `A new report${f.through} awaits verification`,
		meaning: 'Nobody has checked this report yet, and it is not public.',
		next: `Verify it and pass it on${f.by || ' in time'}.`
	}),
	complete: (f) => ({
		headline: 'The person who reported has completed the report',
		meaning: 'The particulars you asked for are here, and the report awaits verification again.',
		next: `Verify it and pass it on${f.by || ' in time'}.`
	}),
	return: (f) => ({
		headline: 'A report was returned to the moderators',
		meaning: `${f.who} says that it is not within its duties.`,
		next: `Decide which agency it goes to${f.by || ' in time'}.`
	}),
	dispute: (f) => ({
		headline: 'An agency disputes what a moderator settled',
		meaning: `${f.who} still says that this report is not within its duties. The regional secretariat settles it, not the moderators.`
	}),
	appeal: (f) => ({
		headline: 'The person who reported appeals against a moderator’s decision',
		meaning: 'Another moderator decides on this, not the one who decided before.',
		next: `Decide${f.by || ' in time'}.`
	}),
	remind,
	escalate: (f) => (f.step === 'due' ? overdue(f) : coordinated(f)),
	queue_overdue: () => QUEUE_OVERDUE
};

const QUEUE_OVERDUE = {
	headline: 'The moderators’ queue is late',
	meaning: 'Something in this report has waited for a moderator longer than the forum allows itself.',
	next: 'Open the queue; what is late is at the top.'
};
const queueOverdue: MailWords = () => ({
	...QUEUE_OVERDUE,
	next: 'See that a moderator is on duty and decides it.'
});

const coordinated: MailWords = (f) => ({
	headline: 'A delay needs coordination',
	meaning: `${f.duty} of this report was ${f.due}, and warnings to those responsible have brought nothing. Agency: ${f.agency}.`,
	next: 'Contact those responsible and see that the report is handled.'
});

export const secretariat: NoticeWords['secretariat'] = {
	contest: judging,
	reopen: judging,
	climb: judging,
	dispute: (f) => ({
		headline: 'Settle which agency handles this report',
		meaning: `This report was sent around, and ${f.who} disputes what a moderator settled. What you settle is the last word.`,
		next: `Read the reasons and route it to the agency that has to handle it${f.by || ' in time'}.`
	}),
	escalate: coordinated,
	queue_overdue: queueOverdue
};

export const inspectors: NoticeWords['inspectors'] = {
	contest: judging,
	reopen: judging,
	climb: judging,
	rule,
	escalate: (f) => ({
		headline: f.step === 'inspectorate' ? 'A long delay needs inspection' : 'A delay needs supervision',
		meaning: `${f.duty} of this report was ${f.due}. Agency: ${f.agency}.`,
		next:
			f.step === 'inspectorate'
				? 'Look into the cause. The person who reported has been told that they can turn to the Ombudsman.'
				: 'Remind those responsible, or note the result of your supervision on the report.'
	}),
	queue_overdue: queueOverdue
};
