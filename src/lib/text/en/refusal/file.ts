import type { file as source } from '../../id/refusal/file';

export const file: typeof source = {
	empty: (name) => ({ what: `“${name}” is empty.`, next: 'Choose another file.' }),
	too_large: (name) => ({ what: `“${name}” is larger than 5 MB.`, next: 'Make it smaller, then upload it again.' }),
	unknown_type: (name) => ({
		what: `“${name}” is no JPG, PNG or WebP photograph and no PDF document, whatever its name ends with.`,
		next: 'Save it as one of them.'
	}),
	heic: (name) => ({
		what: `“${name}” is a HEIC photo, which cannot be read yet.`,
		next: 'On an iPhone choose Settings → Camera → Formats → Most Compatible, or send a screenshot of it.'
	}),
	broken: (name) => ({ what: `“${name}” is damaged or incomplete.`, next: 'Save it anew, then upload it again.' }),
	encrypted: (name) => ({
		what: `“${name}” is locked by a password.`,
		next: 'Save it without one, then upload it again.'
	}),
	too_many_pixels: (name) => ({
		what: `The picture “${name}” is too large.`,
		next: 'Make it smaller, to 65 megapixels at most, then upload it again.'
	}),
	busy: (name) => ({
		what: `“${name}” was not checked: too many files are coming in.`,
		next: 'Upload it again in a moment.'
	}),
	active_content: (name) => ({
		what: `“${name}” has a program or another file inside.`,
		next: 'Print it to an ordinary PDF first.'
	}),
	too_many: (name) => ({
		what: `“${name}” was not attached: there are five files already.`,
		next: 'Remove one first.'
	}),
	gone: () => ({
		what: 'The files that you chose before have been deleted, since this form was not sent for long. Your words are all here.',
		next: 'Choose the files again, then send it.'
	}),
	all_too_large: {
		what: 'The files sent together are too large.',
		next: 'Upload them one by one, 5 MB each at most.'
	}
};
