import type { NoticeWords } from '../../mail-words';

export const assignee: NoticeWords['assignee'] = {
	assign: (f) => ({
		headline: 'This report is now yours',
		meaning: `A colleague at ${f.agency} gave this report to you. Its deadlines stay as they are.`,
		next: 'You find it at your desk. If that is a mistake, hand it to somebody else.'
	})
};

export const colleagues: NoticeWords['colleagues'] = {
	assign: () => ({
		headline: 'This report is no longer yours',
		meaning: 'A colleague has it now, or it waits for somebody to take it.'
	}),
	note: () => ({
		headline: 'You are named in an internal note',
		meaning: 'A colleague named you in a note on this report. The person who reported and the public do not see it.',
		next: 'Read the note, and answer it by a note if needed.'
	})
};
