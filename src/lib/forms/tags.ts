import { TAG_MOST } from '$lib/domain/desk/tag';
import { choice, id, line, ticked } from './kit/field';
import { form } from './kit/form';

const name = line({ most: TAG_MOST });

/** A word put on a report, or taken off. */
export const TAG = form({
	name: 'tag',
	fields: { label: name, pasang: choice(['ya', 'tidak']) },
	labels: ({ team }) => ({ label: team.tags.tag, pasang: '' })
});

export const RENAME_TAG = form({
	name: 'rename_tag',
	fields: { label: id, nama: name, gabung: ticked },
	labels: ({ team: { tags } }) => ({ label: tags.tag, nama: tags.newName, gabung: tags.merges })
});
