import type { rules as source } from '../../id/admin/rules';

export const rules: typeof source = {
	title: 'Rules of the forum',
	lead: 'The rules that every act of moderation names. A change is published as a new version; what was decided stays under the version that it cites.',
	publicPage: 'Their public page',
	changes: 'a version is to come',
	begins: 'to come into force',
	over: 'no longer in force',
	add: 'Add a rule',
	addNext: 'Write the rule',
	code: 'Code of the rule',
	codeHint: 'One letter and one or two digits, such as D5. A code that was used opens that rule.',
	codeWrong: 'Write one letter followed by one or two digits, such as D5.',
	newRule: (code) => `New rule ${code}`,
	versions: 'All versions',
	done: { terbit: 'The new version is published.', akhir: 'The last day of this rule is recorded.' },
	form: {
		heading: 'Publish a new version',
		explain: 'It starts from the present words. The first day is today at the earliest.',
		title: 'Title',
		words: 'Words of the rule',
		ground: 'Legal ground',
		titleEn: 'Title in English',
		wordsEn: 'Words in English',
		groundEn: 'Legal ground in English',
		flagReason: 'Reason of flags that this rule answers',
		flagReasonHint: 'One reason is answered by one rule.',
		noFlagReason: 'None',
		from: 'In force from',
		reason: 'Why it changes',
		reasonHint: 'Everybody reads it with this version.',
		submit: 'Publish the version'
	},
	end: {
		heading: 'End the rule',
		explain: 'After that day nothing is decided under this rule. Its words stay to be read.',
		lastDay: 'Last day',
		reason: 'Why it ends',
		submit: 'End it'
	}
};
