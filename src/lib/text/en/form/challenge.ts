import type { challenge as source } from '../../id/form/challenge';

export const challenge: typeof source = {
	title: 'One short check',
	says: 'Many are sending from this network or on this page. This check makes sure that it is no machine; nothing is recorded about you.',
	working: 'Your browser is checking. This takes a few seconds.',
	ready: 'The check is done. Please send again.',
	question: (one: string, other: string, seconds: number) =>
		`How much is ${one} plus ${other}? Write the answer and send it at the earliest ${seconds} seconds after this page was shown.`,
	numbers: [
		...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
		...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen']
	]
};
