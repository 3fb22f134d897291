import type { accessibility as source } from '../../id/site/accessibility';

export const accessibility: typeof source = {
	title: 'Accessibility statement',
	lead: 'Everyone must be able to use this forum: by keyboard, screen reader, large type, old phone or slow line.',
	aim: {
		title: 'What we aim at',
		text: 'WCAG 2.2 level AA on every page, in Indonesian and English. The forum was assessed by those who made it; nobody outside has assessed it yet, so full conformance is not claimed.'
	},
	tried: {
		title: 'What was tried',
		points: [
			'Every page was checked with axe on screens of 320 and 1,280 pixels, in the light and the dark scheme.',
			'Reporting, tracking, replying and the main work of officers were done with the keyboard alone.',
			'Every form works without JavaScript, and a mistake loses none of what was typed.',
			'At 400% no page has to be scrolled sideways, but for wide tables within their own box.',
			'Nothing is told by colour alone: each status has words and a shape.',
			'Pages can be printed, with the parts that are folded.'
		]
	},
	untried: {
		title: 'What was not tried',
		points: [
			'Screen readers (NVDA, TalkBack, VoiceOver) with people who use them every day.',
			'Voice control, switches and eye tracking.',
			'High contrast in Windows: prepared for, but seen in a browser only and not on its device.',
			'Browsers other than Chromium, and real phones.',
			'Settings of type and spacing for dyslexia.'
		]
	},
	known: {
		title: 'Shortcomings that we know of',
		points: [
			'Pictures and files of citizens often have no description; they are called “Picture 1”, “Picture 2”.',
			'PDF documents that citizens or agencies upload are not always readable by a screen reader.',
			'Dates are typed in the field of the browser, which in some of them puts the month first.',
			'The matrix of comments on a consultation is a wide table, hard to read on a small screen.'
		]
	},
	help: {
		title: 'If something stands in your way',
		text: 'Tell us the page and what hinders you. We answer it as a report, within the same deadlines. You can also come to a counter, where staff write it down for you.',
		write: 'Report an obstacle',
		contact: 'Contact us'
	}
};
