import { VIEW_NAME_MOST } from '$lib/domain/desk/view';
import { choice, line, named } from './kit/field';
import { form } from './kit/form';

const name = line({ most: VIEW_NAME_MOST });
const code = named(/^[a-z0-9]{10}$/);

export const SAVE_VIEW = form({
	name: 'save_view',
	fields: { nama: name, bagi: choice(['saya', 'semua']) },
	labels: ({ views }) => ({ nama: views.name, bagi: views.forWhom })
});

export const RENAME_VIEW = form({
	name: 'rename_view',
	fields: { tampilan: code, nama: name },
	labels: ({ views }) => ({ tampilan: views.title, nama: views.name })
});

export const REMOVE_VIEW = form({
	name: 'remove_view',
	fields: { tampilan: code },
	labels: ({ views }) => ({ tampilan: views.title })
});
