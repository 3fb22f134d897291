import { formatNumber } from '$lib/text/format';
import type { deskPath as source } from '$lib/text/id/desk/consultation/path';

const number = (value: number) => formatNumber('en', value);

export const deskPath: typeof source = {
	title: 'The steps of the consultation',
	stepOf: (step, steps) => `Step ${number(step)} of ${number(steps)}`,
	step: { prepare: 'Prepare', listen: 'Listen', agree: 'Agree', keep: 'Keep' },
	stepSays: {
		prepare: 'What is asked, the materials, the schedule, and who is invited.',
		listen: 'Comments are gathered and answered one by one; meetings are recorded.',
		agree: 'The minutes are written, fixed, and signed by the parties.',
		keep: 'The minutes are published, and every promise is kept.'
	},
	stepState: { done: 'Done', now: 'Under way', ahead: 'Later', dropped: 'Not continued' },
	partsDone: (done, of) => `${number(done)} of ${number(of)} parts`,
	part: {
		details: 'Details',
		text: 'Draft text',
		materials: 'Materials',
		meetings: 'Meeting schedule',
		invitations: 'Invitations',
		inputs: 'Comments',
		attendance: 'Attendance',
		notes: 'Notes and photos',
		minutes: 'Minutes',
		items: 'Items',
		parties: 'Parties',
		signatures: 'Signatures',
		publication: 'Publication',
		commitments: 'Commitments'
	},
	partState: {
		done: 'Done',
		next: 'Next',
		todo: 'Incomplete',
		going: 'Under way',
		ahead: 'Later',
		spare: 'Not required',
		dropped: 'Not continued'
	},
	until: {
		opening: 'from the opening for comments on',
		meeting: 'from the first meeting on',
		fixing: 'once the text is fixed',
		signing: 'once all parties have signed',
		publishing: 'once the minutes are published'
	},
	gather: {
		details: 'Complete the details',
		text: 'Draft the text',
		materials: 'Add materials',
		meetings: 'Schedule a meeting',
		invitations: 'Draw up the list of invitations',
		inputs: 'Check and answer the comments',
		attendance: 'Fill in the attendance list',
		notes: 'Write the notes and add photos',
		minutes: 'Fill in the day and place of the forum',
		items: 'Write the items of the minutes',
		parties: 'Name the parties who sign',
		signatures: 'Gather the signatures',
		publication: 'Record where it was made known',
		commitments: 'Keep the commitments'
	},
	needs: (what) => `Still needed: ${what}.`,
	owed: (unanswered, held) =>
		[
			unanswered > 0 && `${number(unanswered)} comments are not answered yet`,
			held > 0 && `${number(held)} comments of guests wait to be checked`
		]
			.filter(Boolean)
			.join(', '),
	go: (part) => `Go to ${part}`,
	fix: 'Fix the text of the minutes',
	fixSays: 'Everything that is needed is there. Read the text once more, then fix it for the parties to sign.',
	move: {
		schedule: 'Everything that is needed is there. Once announced, anyone can read it and the invitations are sent.',
		open: 'The opening day has come. Comments open by themselves within minutes.',
		close_inputs: 'The time for comments has run out; it closes by itself within minutes.',
		publish: 'All parties have signed. Once published, anyone can read the minutes.',
		begin_follow_up:
			'It is on record where it was made known. From now on the commitments are watched until they are kept.',
		conclude: 'All commitments are done or waived with a reason.'
	},
	wait: { opening: 'Waiting for the opening day', closing: 'Listening to comments' },
	waitSays: {
		opening: 'All is ready. Comments open by themselves at the announced time.',
		closing: 'Nothing is left behind. Comments close by themselves at the announced time.'
	},
	over: { kept: 'This consultation is completed', cancelled: 'This consultation was cancelled' },
	overSays: {
		kept: 'All commitments were kept or waived with a reason. No step follows.',
		cancelled: 'The reason stands on the public page. No step follows.'
	},
	byHost: 'Done by the facilitator or the head of this agency.',
	byPromising: 'Each commitment is kept by the agency that made it.',
	waitsFor: (what) => `Waiting for: ${what}`,
	announcedHour: 'the announced hour',
	following: 'Next part',
	preceding: 'Previous part'
};
