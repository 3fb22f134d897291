import type { NoticeWords } from '../../mail-words';

const upheld = {
	headline: 'What you flagged has been hidden',
	meaning: 'A moderator looked at what you flagged and hid it, because it breaks a rule of the forum.',
	next: 'Its author is not told who flagged it.'
};

export const flaggers: NoticeWords['flaggers'] = {
	hide_post: () => upheld,
	hide_thread: () => upheld,
	redact: () => ({
		headline: 'What you flagged has been masked',
		meaning: 'A moderator looked at what you flagged and masked the personal data in it. The rest stays.',
		next: 'Its author is not told who flagged it.'
	}),
	redact_picture: () => ({
		headline: 'The picture that you flagged has been masked in part',
		meaning: 'A moderator looked at what you flagged and covered what the public need not see.',
		next: 'Its sender is not told who flagged it.'
	}),
	dismiss_flags: () => ({
		headline: 'What you flagged stays as it is',
		meaning: 'A moderator looked at what you flagged and found that it breaks no rule of the forum.',
		next: 'If it changes, or something else in it breaks a rule, you can flag it again for that reason.'
	})
};
