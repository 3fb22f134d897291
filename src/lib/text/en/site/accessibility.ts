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
			'Every page was checked by script with axe, in the light and the dark scheme.',
			'Every page was seen by script on screens of 360, 1,280 and 1,920 pixels, and in forced colours (emulated in Chromium).',
			'71 pages were run through the HTML validators vnu and html-validate.',
			'Reporting, tracking, replying and the main work of officers were done with the keyboard alone.',
			'Every form works without JavaScript, and a mistake loses none of what was typed.',
			'At 400% (320 × 256 pixels) no page has to be scrolled sideways, but for wide tables within their own box.',
			'Nothing is told by colour alone: each status has words and a shape.',
			'Pages can be printed, with the parts that are folded.'
		]
	},
	untried: {
		title: 'What was not tried',
		points: [
			'Real screen readers (NVDA, TalkBack, VoiceOver).',
			'Voice control, switches and eye tracking.',
			'High contrast on a real Windows device.',
			'Firefox, Safari and real phones.',
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
