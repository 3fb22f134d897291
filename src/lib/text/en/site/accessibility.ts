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
			'Every page was checked by script with axe, on a phone and on a wide screen, light and dark; also empty and wrongly filled in.',
			'177 of 179 pages were seen by script 320, 360, 1,280 and 1,920 pixels wide, dark, and in forced colours (emulated in Chromium): none is wider than its screen.',
			'177 of 179 pages were run through the HTML validator vnu on 30 November 2026: no fault but properties of CSS that it does not know yet.',
			'Reporting, tracking, replying and the main work of officers were done with the keyboard alone.',
			'On 23 pages, one of each shape, every stop of the Tab key was checked: its focus is seen and not covered.',
			'On the same pages letters, words and lines were spaced out as WCAG 1.4.12 has it: only excerpts and names that are shortened anyway are cut.',
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
			'Fonts made for dyslexia.',
			'Use by people who rely on assistive technology every day.'
		]
	},
	known: {
		title: 'Shortcomings that we know of',
		points: [
			'Pictures and files of citizens often have no description; they are called “Picture 1”, “Picture 2”.',
			'PDF documents that citizens or agencies upload are not always readable by a screen reader.',
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
