import { closesInSilence } from '$lib/domain/complaint/status';
import type { NoticeWords } from '../../mail-words';

export const followers: NoticeWords['followers'] = {
	record_answer: () => ({
		headline: 'Staff recorded an answer of the person who reported',
		meaning: 'The report you follow is being handled again.'
	}),
	withdraw_question: (f) => ({
		headline: `${f.who} withdrew the question`,
		meaning: 'The report you follow is being handled again.'
	}),
	deny_answer: () => ({
		headline: 'The person who reported contradicts the recorded answer',
		meaning: 'In the report you follow, the person who reported says that an answer recorded by staff is wrong.'
	}),
	open_report: () => ({
		headline: 'A report you follow is open to the public again',
		meaning: 'You can read it again.'
	}),
	cite: (f) => ({
		headline: f.cancelled
			? `The public consultation about a report you follow is cancelled: ${f.topic}`
			: `A report you follow was taken up in a public consultation: ${f.topic}`,
		meaning: f.cancelled
			? 'The reason is on the page of the consultation.'
			: f.position > 0
				? `Item ${f.position} of its minutes holds a commitment about it.`
				: 'It is one of the reasons for this consultation. You can take part on its page.'
	}),
	tell_progress: (f) => ({
		headline: `News of commitment ${f.position}: ${f.topic}`,
		meaning: 'This commitment answers the report you follow.'
	}),
	route: (f) => ({
		headline: `A report you follow went to ${f.agency}`,
		meaning: `${f.agency} must give a first response${f.by || ' in time'}.`
	}),
	ask: (f) => ({
		headline: `${f.who} asks for particulars`,
		meaning: 'The report you follow waits for an answer of the person who reported.'
	}),
	complete: () => ({
		headline: 'The person who reported has given the particulars',
		meaning: 'Work on the report you follow goes on.'
	}),
	refer: (f) => ({
		headline: 'A report you follow is not within the authority of the province',
		meaning: `The body in charge is ${f.responsible}.`
	}),
	archive: () => ({
		headline: 'A report you follow was archived',
		meaning: 'The reason is on the page of the report.'
	}),
	accept: (f) => ({
		headline: `${f.agency} is working on it`,
		meaning: `The report you follow must be settled${f.by || ' in time'}.`
	}),
	answer: (f) => ({ headline: `${f.who} answered`, meaning: 'There is an official answer to the report you follow.' }),
	promise: (f) => ({
		headline: 'A report you follow is not settled yet',
		meaning: `${f.who} promises it by ${f.promised}. No deadline moves.`
	}),
	hand_over: (f) => ({
		headline: `A report you follow was handed over to ${f.agency}`,
		meaning: 'That does not put off the day by which it must be settled.'
	}),
	succeed: (f) => ({
		headline: `A report you follow is now with ${f.agency}`,
		meaning: 'The agencies were reorganised. Its completion day stays.'
	}),
	return: (f) => ({
		headline: 'A report you follow was returned to the moderator',
		meaning: `${f.who} says that it is not within its duties. A moderator decides which agency it goes to.`
	}),
	dispute: (f) => ({
		headline: 'The regional secretariat settles whose a report you follow is',
		meaning: `${f.who} disputes what the moderator settled.`
	}),
	resolve: (f) => ({
		headline: `${f.who} says that it has been followed up`,
		meaning: 'The report you follow now waits for the person who reported.'
	}),
	rework: (f) => ({
		headline: 'Work on a report you follow starts again',
		meaning: `${f.who} asked for more work on it.`
	}),
	accept_proof: (f) => ({
		headline: 'A second person has seen the proof of completion',
		meaning: `${f.who} accepted the pictures of a report you follow, with written reasons.`
	}),
	reject_proof: (f) => ({
		headline: 'Work on a report you follow goes on',
		meaning: `${f.who} found the proof of completion not sufficient; the reasons are on the page of the report.`
	}),
	rule: (f) => ({
		headline: 'A report you follow has its final ruling',
		meaning: `${f.who} ruled with written reasons. The report is closed without agreement of the person who reported.`
	}),
	climb: (f) => ({
		headline: 'An objection went up a step',
		meaning: `Nobody ruled on this objection in time. Now it is for ${f.judge} to rule.`
	}),
	confirm: () => ({
		headline: 'A report you follow is closed',
		meaning: 'The person who reported has accepted the result.'
	}),
	contest: (f) => ({
		headline: 'The person who reported contests the result',
		meaning: f.judge
			? `The report you follow is now for ${f.judge} to rule on.`
			: 'All steps of objection in this forum have been taken, so the report is closed without agreement of the person who reported.'
	}),
	withdraw: () => ({
		headline: 'A report you follow was withdrawn',
		meaning: 'The person who reported has withdrawn it, and it is closed.'
	}),
	reopen: (f) => ({
		headline: 'A report you follow was reopened',
		meaning: `The person who reported says that the matter is not settled. To rule: ${f.judge}.`
	}),
	appeal: () => ({
		headline: 'The person who reported appeals',
		meaning: 'Another moderator looks at the decision on the report you follow.'
	}),
	lapse: (f) =>
		closesInSilence(f.from)
			? {
					headline: 'A report you follow was closed automatically',
					meaning: 'The person who reported did not respond to what the agency did in time.'
				}
			: {
					headline: 'Time for the person who reported to answer has ended',
					meaning: 'Work on the report you follow goes on without it.'
				}
};
