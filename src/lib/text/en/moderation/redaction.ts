import type { redaction as id } from '../../id/moderation/redaction';

export const redaction: typeof id = {
	kind: {
		nik: 'national identity number',
		family_card: 'family card number',
		tax_number: 'tax number',
		insurance: 'health insurance number',
		phone: 'telephone number',
		email: 'e-mail address',
		account: 'account number',
		plate: 'number plate',
		coordinates: 'coordinates',
		words: 'a passage'
	},
	hint: {
		erased: 'Its writer erased their data. Part of their name may still stand here: mask it, or say that it is fine.',
		flag: (kinds) => `Looks like a ${kinds.join(', ')}. Its writer was told and sent it all the same.`,
		title: 'Something looks like personal data',
		error: (kinds) => `You wrote what looks like a ${kinds.join(', ')}: choose what we do with it.`,
		typing: (kinds) =>
			`This looks like ${kinds}. Everybody will read it; take it out if it is not needed, or let us mask it once you send.`,
		found: (kind, words, label) => `${kind} “${words}” in ${label}`,
		why: 'Everybody will read it and can copy it. Your own contact belongs into the part about you, which is sealed.',
		question: 'What shall we do?',
		mask: 'Mask it for me',
		send: 'Send it as it is',
		sendHint: 'For example the number of an office, or one that the public has to know. A moderator will see it.'
	},
	maskAll: 'Mask personal data',
	hit: (kind, words, sure) => `${kind} “${words}”${sure ? '' : ' (not sure)'}`,
	part: {
		title: 'Title',
		body: 'The report',
		place: 'Place',
		post: 'The post',
		reason: 'Reason in the history',
		file_name: 'Name of a file'
	},
	masked: (kinds) => `Masked: ${kinds.join(', ')}.`,
	found: 'What looks like personal data',
	foundHint: 'What is ticked has been chosen for you. Untick what is nobody’s personal data.',
	none: 'Nothing here looks like personal data. Write below what has to be masked.',
	unsure: 'not sure',
	standard: 'It holds personal data that the public need not read. The rest stays as it is.',
	original: 'The words as they were',
	originalHint: 'Seen on this page alone, by those who may restore them.',
	pictures: 'Photos here',
	maskPicture: (name) => `Mask ${name}`,
	undo: { unredact: 'Restore the words', restore_picture: 'Restore the photo' }
};
