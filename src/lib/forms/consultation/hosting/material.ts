import { MATERIAL_KINDS } from '$lib/domain/consultation/words';
import { choice, id, line, orNone } from '$lib/forms/kit/field';
import { form } from '$lib/forms/kit/form';

/** Its file comes with it. */
export const MATERIAL = form({
	name: 'material',
	fields: { nama: line({ least: 3, most: 150 }), jenis: choice(MATERIAL_KINDS), seri: orNone(id) },
	files: 'office',
	labels: ({ hosting: { materials } }) => ({
		nama: materials.name,
		jenis: materials.kind,
		seri: materials.replaces
	})
});
