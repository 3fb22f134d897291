import type { Actor } from '$lib/domain/actor/actor';
import { parseMaterial, typedMaterial, type MaterialField } from '$lib/forms/consultation/hosting/material';
import { services } from '$lib/server/services';
import { addMaterial } from '$lib/server/usecases/consultation/hosting/materials';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { fail, type RequestEvent } from '@sveltejs/kit';
import { errorsOf } from '../../errors';
import { readFiles } from '../../read-files.server';
import { requireHost } from '../../require-host.server';
import { settle } from '../../settle.server';

type Errors = Partial<Record<MaterialField | 'berkas' | 'form', string>>;

/** Adds a material, or a newer version of one. The file that was chosen is kept over a mistake in the other fields. */
export async function postMaterial({ request, locals }: RequestEvent, doer: Actor, slug: string) {
	await requireHost(doer, slug);
	const { lang } = locals;
	const says = consultationTextFor(lang).hosting.materials;
	const form = await request.formData();
	const { formKey, kept, refused } = await readFiles(form, lang);
	const typed = typedMaterial(form);
	const again = (status: 409 | 422, errors: Errors) =>
		fail(status, { errors, typed, formKey, kept: kept.map(({ token, name, bytes }) => ({ id: token, name, bytes })) });
	const parsed = parseMaterial(typed);
	const file = kept.at(-1);
	const errors: Errors = {
		...(parsed.ok ? {} : errorsOf(parsed.faults, { nama: says.name, jenis: says.kind, seri: says.replaces }, lang)),
		...(refused ? { berkas: refused } : file ? {} : { berkas: says.fileMissing })
	};
	if (!parsed.ok || !file || refused) return again(422, errors);
	const outcome = await addMaterial(services(), { slug, doer, formKey, ...parsed.input, fileId: file.fileId });
	return again(409, { form: settle(outcome, lang, `/meja/konsultasi/${slug}/bahan`) });
}
