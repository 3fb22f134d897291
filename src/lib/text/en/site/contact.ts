import type { contactPage as contactSource, provinceWords as wordsSource } from '../../id/site/contact';

export const contactPage: typeof contactSource = {
	title: 'Contact',
	more: 'Address, opening hours and other ways to reach us',
	address: 'Address',
	hours: 'Opening hours',
	phone: 'Telephone'
};

export const provinceWords: typeof wordsSource = {
	title: 'From those who run the forum',
	since: 'In effect since',
	past: (from, to) => `This is an earlier version, in effect from ${from} to ${to}.`,
	current: 'Read the one in effect now',
	others: (count) => `Other versions (${count})`,
	version: (number) => `Version ${number}`
};
