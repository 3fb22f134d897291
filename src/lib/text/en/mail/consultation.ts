import type { ConsultationNoticeWords } from '../../mail-words';

export const consultation: ConsultationNoticeWords = {
	schedule: (f) => ({
		headline: 'Invitation to a Public Consultation Forum',
		meaning: `${f.host} invites you to a Public Consultation Forum. Comments are taken from ${f.opens} until ${f.closes}.`,
		next: 'Read the materials and prepare your comment.'
	}),
	open: (f) => ({
		headline: 'Comments are open',
		meaning: `${f.host} is waiting for your comment until ${f.closes}. Every one is answered.`,
		next: 'Write your comment on the page of the consultation.'
	}),
	close_inputs: (f) => ({
		headline: 'The time for comments is over',
		meaning: `Every comment is answered, then the minutes are drawn up. They are due on ${f.due}.`
	}),
	seal_minutes: (f) => ({
		headline: 'The signatures of the minutes are complete',
		meaning: `The minutes must be published. They are due on ${f.due}.`
	}),
	publish: (f) => ({
		headline: 'The minutes are published',
		meaning: `Anyone can read and watch the commitments of ${f.host} and their deadlines.`
	}),
	conclude: () => ({
		headline: 'The consultation is completed',
		meaning: 'All commitments of the minutes have been kept, or waived with a reason.'
	}),
	cancel: () => ({
		headline: 'The consultation is cancelled',
		meaning: 'The reason is on its page. Comments already received are kept.'
	}),
	revise: (f) =>
		f.invited
			? {
					headline: `Invitation to a Public Consultation Forum of ${f.host}`,
					meaning: `${f.host} invites you to a Public Consultation Forum. Comments are taken from ${f.opens} until ${f.closes}.`,
					next: 'Read the materials and give your comment.'
				}
			: {
					headline: 'Details of the consultation have changed',
					meaning: 'Schedule and place as they stand now are in this mail and on the page of the consultation.'
				},
	publish_text: () => ({
		headline: 'A new version of the text is published',
		meaning: 'Changes are marked. Support and comments stay with the text you read then.',
		next: 'See what changed and affirm it if you still agree.'
	}),
	contribute: (f) =>
		f.shown
			? { headline: 'Your comment is received', meaning: 'It is shown and will be answered.' }
			: {
					headline: 'Comments of guests wait to be checked',
					meaning:
						'Comments without an account are shown once they have been looked at. While any of them waits, the next are not announced one by one.',
					next: 'Look at all that wait on the moderation desk.'
				},
	admit: (f) => ({
		headline: f.inputs ? 'Your comment is shown' : 'Your reply is shown',
		meaning: `A moderator has looked at it. ${f.inputs ? 'You will hear when it is answered.' : ''}`.trim()
	}),
	release: (f) => ({
		headline: f.inputs ? 'Your comment is shown' : 'Your reply is shown',
		meaning: 'Nobody looked at your post in time, so it is shown now.'
	}),
	refuse_post: () => ({
		headline: 'Your reply is not shown',
		meaning: 'A moderator read it and decided not to show it. The rule and the reason are below.',
		next: 'You may post again without the part that breaks the rule, or appeal.'
	}),
	dispose: (f) => ({
		headline: `Your comment is answered: ${f.disposition}`,
		meaning: `${f.who} answered comment number ${f.inputs}. The reason is below.`
	}),
	finalise_minutes: () => ({
		headline: 'The minutes wait for your signature',
		meaning: 'Their text is final. Read it all, then state your agreement on the page of the minutes.',
		next: 'Sign in with your account to sign.'
	}),
	reopen_minutes: (f) =>
		f.voided
			? {
					headline: 'The minutes are open again; signatures are void',
					meaning:
						'Signatures and refusals of the earlier text are kept on record and count no more. The reason is below.',
					next: 'You will hear when the new text is final; then read and sign it anew.'
				}
			: {
					headline: 'The text of the minutes is being corrected',
					meaning: 'Nobody had signed yet, so the text is open again. You will hear when it is final.'
				},
	refuse_signing: (f) => ({
		headline: f.onBehalf
			? `Party number ${f.party} is recorded as not signing the minutes`
			: `Party number ${f.party} refuses to sign the minutes`,
		meaning:
			'The reason is below and will be public with the minutes. This party can still sign until the minutes are sealed; the host can also replace it or open the text again.'
	}),
	replace_party: (f) => ({
		headline: `Party number ${f.party} of the minutes is replaced`,
		meaning: 'Whoever stands in signs the same text. The reason is below.'
	}),
	remind_signing: () => ({
		headline: 'The minutes still wait for your signature',
		meaning: 'The last day to sign has come. After it the host may record that you do not sign.',
		next: 'Read the text, then sign it or say why you refuse.'
	}),
	remind_invited: (f) => ({
		headline: 'The time for comments is about to end',
		meaning: `${f.host} takes comments until ${f.closes}. Ignore this mail if yours is sent.`,
		next: 'Write your comment on the page of the consultation.'
	}),
	take_back: (f) => ({
		headline: {
			meeting: 'A meeting of the consultation is cancelled',
			material: 'A material of the consultation is taken back',
			publication: 'A record of publication is taken back'
		}[f.record ?? 'material'],
		meaning: 'The reason is below. Schedule and materials as they stand are on the page of the consultation.'
	}),
	refuse_inputs: () => ({
		headline: 'Your comment is not shown',
		meaning:
			'It was read and is not shown for the reason above. It is kept, and how many were refused for which reason is public.',
		next: 'While comments are open you can write another one. You can also object.'
	}),
	add_addendum: () => ({
		headline: 'An addendum was added to the minutes',
		meaning: 'Signed minutes are not changed; what is added stands below them.'
	}),
	report_progress: (f) => ({
		headline: `Progress of commitment ${f.position}`,
		meaning: `${f.agency} reported progress. It is due on ${f.due}.`
	}),
	fulfil: (f) => ({
		headline: `Commitment ${f.position} is reported as kept`,
		meaning: `${f.agency} added evidence. Participants can confirm or contest it.`,
		next: 'Look at the evidence and say what you think.'
	}),
	confirm_fulfilment: (f) => ({
		headline: `A participant confirmed commitment ${f.position}`,
		meaning: 'It counts as kept.'
	}),
	contest_fulfilment: (f) => ({
		headline: `Commitment ${f.position} is contested`,
		meaning: `It is open again and still due on ${f.due}.`,
		next: 'Complete the work or its evidence.'
	}),
	accept_silence: (f) => ({
		headline: `Commitment ${f.position} was not contested`,
		meaning: 'No participant responded in time; it counts as kept without objection.'
	}),
	waive: (f) => ({
		headline: `Commitment ${f.position} is given up by the agency`,
		meaning: `The head of ${f.agency} gives the reason on the page of the commitments. Until participants consent it still counts as not kept.`,
		next: 'Consent to it or refuse.'
	}),
	accept_waiver: (f) => ({
		headline: `A participant released commitment ${f.position}`,
		meaning: 'It is no longer asked for. Other participants can still refuse.'
	}),
	contest_waiver: (f) => ({
		headline: `A participant refuses to release commitment ${f.position}`,
		meaning: `It is still to be kept and still due on ${f.due}.`,
		next: 'Go on with the work and report it with evidence.'
	}),
	reply: (f) => ({ headline: `${f.who} replied to your comment`, meaning: 'The reply is below.' }),
	redact: () => ({
		headline: 'Some of your words were masked',
		meaning:
			'A moderator masked words that the public need not read. The rest is shown as before, and the words as they were are kept sealed.',
		next: 'The sign ▮▮▮ shows where. If you think this is wrong, appeal from the page of the consultation.'
	}),
	unredact: () => ({
		headline: 'Your words are shown again as they were',
		meaning: 'After another look a moderator restored the words that were masked.'
	}),
	redact_picture: () => ({
		headline: 'Part of a picture that you sent was masked',
		meaning: 'A moderator covered what the public need not see. The picture as it was is kept sealed.',
		next: 'If you think this is wrong, appeal from the page of the consultation.'
	}),
	restore_picture: () => ({
		headline: 'Your picture is shown again as it was',
		meaning: 'After another look a moderator restored the picture that was masked.'
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
		headline: 'Your post is hidden',
		meaning: 'The moderator gives the reason below. It is kept and can be shown again.'
	}),
	collapse_post: () => ({
		headline: 'Your reply is folded for a while',
		meaning:
			'Your reply looks like spam and was flagged by readers who usually disagree. It can still be read with one click. If no moderator has looked within 24 hours, it is unfolded by itself.'
	}),
	lift_collapse: () => ({
		headline: 'Your reply is folded no longer',
		meaning: 'Your reply in this consultation is shown in full again.'
	}),
	restore_post: () => ({ headline: 'Your post is shown again', meaning: 'A moderator reviewed the decision.' }),
	hide_thread: () => ({
		headline: 'The page of the consultation is hidden',
		meaning: 'The moderator gives the reason below.'
	}),
	restore_thread: () => ({
		headline: 'The page of the consultation is shown again',
		meaning: 'A moderator reviewed the decision.'
	}),
	lock: () => ({ headline: 'The discussion is locked', meaning: 'No new replies are taken for the time being.' }),
	unlock: () => ({ headline: 'The discussion is open again', meaning: 'Replies are taken again.' }),
	remind: (f) => ({
		headline: `Commitment ${f.position} falls due on ${f.due}`,
		meaning: `${f.agency} promised to be done by then.`,
		next: 'Report it as kept, with evidence.'
	}),
	escalate: (f) => ({
		headline: `Commitment ${f.position} is overdue`,
		meaning: `${f.agency} should have kept it by ${f.due}. The delay is on public record.`,
		next: 'See that the work is done and reported.'
	}),
	queue_overdue: () => ({
		headline: 'The moderators’ queue is late',
		meaning: 'Something in this consultation has waited for a moderator longer than the forum allows itself.',
		next: 'Open the queue; what is late is at the top.'
	})
};
