import type { NoticeWords } from '../mail-words';

export const officers: NoticeWords['officers'] = {
	route: (f) => ({
		headline: 'A new report for your agency',
		meaning: `A moderator passed this report on to ${f.agency}.`,
		next: `Give a first response${f.by || ' in time'}: accept, answer, or ask the reporter.`
	}),
	complete: (f) => ({
		headline: 'The reporter gave the particulars',
		meaning: 'Your question is answered. The clock of the report runs again.',
		next: `Continue, and settle the report${f.by || ' in time'}.`
	}),
	reclassify: (f) => ({
		headline: 'The report was reclassified',
		meaning: 'The deadline was reckoned anew from the day the report was received.',
		next: `Check the new deadline. The next step is due${f.by || ' on the day shown on the page of the report'}.`
	}),
	hand_over: (f) => ({
		headline: 'A report was handed over to your agency',
		meaning: `${f.who} handed this report over to ${f.agency}. That does not put off the day by which it must be settled.`,
		next: `Give a first response${f.by || ' in time'}.`
	}),
	rework: (f) => ({
		headline: 'The head of the agency asked for more work',
		meaning: 'The reporter says that the matter is not settled, and your head agrees.',
		next: `Take it up again and report what was done${f.by || ' in time'}.`
	}),
	confirm: () => ({
		headline: 'The reporter accepted the result',
		meaning: 'The report is closed with the agreement of the reporter. Thank you for handling it.'
	}),
	withdraw: () => ({
		headline: 'The reporter withdrew the report',
		meaning: 'The report is closed at the wish of the reporter. No clock runs any more.'
	}),
	lapse: (f) =>
		f.from === 'followed_up'
			? {
					headline: 'The report was closed automatically',
					meaning: 'The reporter did not respond to what you did in time. They can reopen the report within 30 days.'
				}
			: {
					headline: 'The reporter did not answer in time',
					meaning: 'The clock of the report runs again.',
					next: `Continue with what you have, and settle the report${f.by || ' in time'}.`
				},
	reply: () => ({
		headline: 'The reporter wrote a reply',
		meaning: 'There is a new reply of the reporter on a report that you handle.',
		next: 'Read it, and answer if needed.'
	})
};

export const heads: NoticeWords['heads'] = {
	contest: (f) => ({
		headline: 'The reporter contests the result',
		meaning: `The reporter does not accept what ${f.agency} did. You decide on this, not the same officer.`,
		next: `Decide${f.by || ' in time'}: have it worked on again, or explain how it was settled.`
	}),
	reopen: (f) => ({
		headline: 'The reporter reopened the report',
		meaning: `A closed report of ${f.agency} is open again. You decide on this, not the same officer.`,
		next: `Decide${f.by || ' in time'}: have it worked on again, or explain how it was settled.`
	})
};

export const moderators: NoticeWords['moderators'] = {
	submit: (f) => ({
		headline: 'A new report awaits verification',
		meaning: 'Nobody has checked this report yet, and it is not public.',
		next: `Verify it and pass it on${f.by || ' in time'}.`
	}),
	complete: (f) => ({
		headline: 'The reporter completed the report',
		meaning: 'The particulars you asked for are here, and the report awaits verification again.',
		next: `Verify it and pass it on${f.by || ' in time'}.`
	}),
	return: (f) => ({
		headline: 'A report was returned to the moderators',
		meaning: `${f.who} says that it is not within its duties.`,
		next: `Decide which agency it goes to${f.by || ' in time'}.`
	}),
	appeal: (f) => ({
		headline: 'The reporter appeals against a moderator’s decision',
		meaning: 'Another moderator decides on this, not the one who decided before.',
		next: `Decide${f.by || ' in time'}.`
	})
};
