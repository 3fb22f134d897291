import type { draftText as source } from '../../id/consultation/text';
import { readingWords } from './reading';

export const draftText: typeof source = {
	title: 'The draft text',
	version: (version) => `Version ${version}`,
	published: (at) => `published ${at}`,
	inForce: 'under discussion now',
	older: (current) => `This is an older version. Under discussion now is version ${current}.`,
	toCurrent: 'Read the current version',
	toChanges: 'See what changed',
	showChanges: (from) => `Show what changed since version ${from}`,
	hideChanges: 'Hide the changes',
	toVersions: 'All versions',
	contents: 'Contents',
	inputsAlone: 'comments',
	fresh: { changed: 'Changed since the version before', added: 'New provision' },
	freshPart: { changed: 'changed', added: 'new' },
	general: 'Comment on the text as a whole',
	write: 'Send a comment',
	writePart: (label) => `Respond to ${label}`,
	partsHint: 'Tap the number of a clause or letter to respond to that part alone.',
	earlier: (count) => `${count} on older words`,
	writeOn: (label) => `on ${label}`,
	thisProvision: 'this provision',
	inputs: (count) => (count === '1' ? '1 comment' : `${count} comments`),
	empty: 'This consultation has no draft text yet.',
	beside: {
		answerTo: (count) => (count === 1 ? 'Official answer' : `Official answer to ${count} comments`),
		supports: (count) => (count === 1 ? '1 supporter' : `${count} supporters`),
		all: (count) => `See ${count} comments`,
		onward: 'Go on'
	},
	affirm: {
		title: 'The text has changed since you spoke',
		lead: 'The comments and support below were given for the older text. Affirm them if they still hold for the text as it is now.',
		own: 'Your comment',
		supported: 'You support',
		ofVersion: (version) => `for version ${version}`,
		ownStands: 'Still holds',
		supportStands: 'Still support',
		takeBack: 'Take back',
		read: (label) => `read ${label || 'the text'} as it is now`,
		more: (count) => `${count} more`
	},
	versions: {
		title: 'Versions of the text',
		changes: (from, to) => `Changes from version ${from} to version ${to}`,
		read: 'Read',
		compare: 'Compare',
		from: 'From version',
		to: 'to version',
		show: 'Show the changes',
		noNote: 'No note on what changed.',
		onlyOne: 'There is one version only, so nothing can be compared yet.',
		none: 'No words changed between these two versions.',
		summary: (changed, added, removed, moved) =>
			[
				changed > 0 && `${changed} changed`,
				added > 0 && `${added} new`,
				removed > 0 && `${removed} removed or merged`,
				moved > 0 && `${moved} moved`
			]
				.filter(Boolean)
				.join(', '),
		legend: 'Removed words are struck through, new words underlined.',
		same: (count) => (count === 1 ? '1 provision unchanged' : `${count} provisions unchanged`),
		kind: { added: 'New', removed: 'Removed', changed: 'Changed', same: 'Unchanged' },
		was: (label) => `was ${label}`,
		moved: 'Moved',
		swapped: (label) => `Changed places with ${label}`,
		into: (label) => `Merged into ${label}`,
		sameParts: (count) => `${count} parts unchanged`,
		addedWords: 'new words:',
		removedWords: 'removed words:',
		endOfChange: 'end of change'
	},
	desk: {
		title: 'Draft text',
		lead: 'Choose a Word file, or paste the text from a word processor, a PDF or a message. Each article, point and paragraph becomes one provision; its clauses and letters can be spoken of by themselves. Comments stay with their provision even when its number moves.',
		none: 'There is no draft text yet. A consultation can do without one.',
		current: (version) => `Now at version ${version}.`,
		read: 'Read it as the public does',
		body: 'The whole text',
		bodyHint:
			'For example: “Pasal 1” on a line of its own, then its words. Chapters, clauses and letters are known as they are written.',
		file: 'File of the text',
		fileHint: 'A Word document (.docx) or text. It replaces what is in the box below, where it can be edited.',
		note: 'What changed and why',
		noteHint: 'One sentence for readers. It is also sent to those who take part or follow.',
		preview: 'Check first',
		again: 'Check again',
		publish: (version) => `Publish version ${version}`,
		previewTitle: (version) => `How version ${version} will be divided`,
		previewNote: 'Not published yet. Check its structure and what is changed, new or removed, then publish below.',
		...readingWords,
		done: (version) => `Version ${version} is published.`
	}
};
