import { refuse } from '$lib/domain/result';
import { MATERIAL } from '$lib/forms/consultation/hosting/material';
import { listDeskMaterials } from '$lib/server/queries/desk/consultation/parts';
import { services } from '$lib/server/services';
import { addMaterial } from '$lib/server/usecases/consultation/hosting/materials';
import { formAction } from '$lib/server/web/form-action';
import { openDesk } from '../../open-desk.server';
import { openHost } from '../../open-host.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const viewed = await openDesk(event);
	return { materials: await listDeskMaterials(house.db, viewed.head.id), formKey: crypto.randomUUID() };
};

export const actions = {
	default: formAction(MATERIAL, {
		open: (event: RequestEvent) => openHost(event),
		run: async ({ house, opened: { doer, slug }, input, formKey, fileIds }) => {
			const fileId = fileIds.at(-1);
			const { nama: title, jenis: kind, seri: series } = input;
			const command = { slug, doer, formKey, title, kind, series };
			return fileId ? addMaterial(house, { ...command, fileId }) : refuse('file_missing');
		},
		refused: ({ refusals }) => refusals.hosting,
		at: { file_missing: 'berkas' },
		next: ({ opened }) => `/meja/konsultasi/${opened.slug}/bahan?sudah=tersimpan`
	})
} satisfies Actions;
